package com.duebook.receivables.takeover;

import com.duebook.receivables.LineDetails;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * An invoice that was issued elsewhere and is taken over as it is.
 *
 * @param number unique in the workspace
 */
public record IssuedInvoice(
        UUID customer, String number, Currency currency, LocalDate issuedOn, LocalDate dueOn, List<LineDetails> lines,
        boolean disputed, TakeoverOutcome outcome) {

    public IssuedInvoice {
        lines = List.copyOf(lines);
    }
}
