package com.duebook.receivables;

import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditLine;
import java.util.List;

/**
 * What a credit note takes back.
 *
 * @param all whatever is left of the invoice, and not just the lines
 * @param lines none means nothing, which is refused
 */
public record CreditDetails(boolean all, List<CreditLine> lines, String reason) {

    public CreditDetails {
        lines = List.copyOf(lines);
    }

    public CreditDetails(List<CreditLine> lines, String reason) {
        this(false, lines, reason);
    }

    /** Whatever no credit note has taken back yet. */
    public static CreditDetails all(String reason) {
        return new CreditDetails(true, List.of(), reason);
    }

    public List<CreditLine> of(CreditBalance balance) {
        return all ? balance.rest() : lines;
    }
}
