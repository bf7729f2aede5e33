package com.duebook.credit.score.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An assessment as the list shows it.
 *
 * @param name of the customer
 * @param className of a person's decision where there is one in force
 * @param missing names of the facts that were not known, by alphabet
 */
public record DueRow(UUID customer, String name, String className, int score, int card, LocalDate day, LocalDate validUntil,
        List<String> missing) {

    public DueRow {
        missing = List.copyOf(missing);
    }
}
