package com.duebook.receivables;

import com.duebook.problem.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * What a draft says.
 *
 * @param termsDays from issue to due date
 * @param customerOrder the customer's own order number, printed on the invoice; may be empty
 * @param note printed below the lines; may be empty
 */
public record InvoiceDetails(
        UUID customer, Currency currency, int termsDays, List<LineDetails> lines, String customerOrder, String note) {

    private static final int LONGEST_TERMS = 720;
    private static final int LONGEST_ORDER = 60;
    private static final int LONGEST_NOTE = 4000;

    public InvoiceDetails {
        lines = List.copyOf(lines);
    }

    public InvoiceTotals totals() {
        return InvoiceTotals.of(lines, currency);
    }

    /** The same with other lines. */
    InvoiceDetails of(List<LineDetails> others) {
        return new InvoiceDetails(customer, currency, termsDays, others, customerOrder, note);
    }

    void check() {
        if (termsDays < 0 || termsDays > LONGEST_TERMS) {
            throw new Refusal("receivables.terms", LONGEST_TERMS);
        }
        if (customerOrder.length() > LONGEST_ORDER || note.length() > LONGEST_NOTE) {
            throw new Refusal("receivables.tooLong");
        }
        LineDetails.check(lines);
        if (totals().total().isNegative()) {
            throw new Refusal("receivables.negative");
        }
    }
}
