package com.duebook.receivables;

import java.util.List;

/**
 * What a credit note takes back.
 *
 * @param lines as positive amounts; none means all lines of the invoice
 */
public record CreditDetails(List<LineDetails> lines, String reason) {

    public CreditDetails {
        lines = List.copyOf(lines);
    }

    public static CreditDetails all(String reason) {
        return new CreditDetails(List.of(), reason);
    }
}
