package com.duebook.receivables;

import com.duebook.database.RetryDeadlocks;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New drafts from invoices that are there already. */
@Service
@RetryDeadlocks
public class InvoiceCopies {

    private final Receivables receivables;

    InvoiceCopies(Receivables receivables) {
        this.receivables = receivables;
    }

    /**
     * Takes what is left of an issued invoice back by a credit note and drafts just that anew, both or neither. Money
     * that had paid it becomes the customer's credit.
     *
     * @return the draft
     * @throws com.duebook.problem.Refusal when nothing is left of it
     */
    @Transactional
    public UUID correct(UUID invoice, String reason) {
        var wrong = receivables.view(invoice);
        var left = receivables.view(receivables.credit(invoice, CreditDetails.all(reason)));
        return receivables.draft(wrong.details().of(left.lines()));
    }

    /** @return a draft with the same customer, lines and terms */
    @Transactional
    public UUID copy(UUID invoice) {
        return receivables.draft(receivables.view(invoice).details());
    }
}
