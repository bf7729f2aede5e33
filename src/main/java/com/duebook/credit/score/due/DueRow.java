package com.duebook.credit.score.due;

import com.duebook.credit.check.FileInput;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the list shows it.
 *
 * @param reason why it is listed
 * @param owner the member who looks after it and asks; null for nobody
 * @param assessed null for who never was
 * @param missing names of the facts that were not known, by alphabet
 * @param stale what is to be asked for again; known where the list is of that
 */
public record DueRow(DueReason reason, UUID customer, String name, @Nullable UUID owner, @Nullable Assessed assessed, List<String> missing,
        List<FileInput> stale) {

    /** @param className of a person's decision where there is one in force; empty where it is in none, as too little is known */
    public record Assessed(String className, int score, int card, LocalDate day, LocalDate validUntil) {}

    public DueRow {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }
}
