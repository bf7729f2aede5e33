package com.duebook.receivables;

import com.duebook.database.RetryDeadlocks;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New drafts from invoices that are there already. */
@Service
@RetryDeadlocks
public class Redrafts {

    private final Receivables receivables;

    Redrafts(Receivables receivables) {
        this.receivables = receivables;
    }

    /**
     * Takes an issued invoice back by a credit note and drafts it anew, both or neither. Money that had paid it becomes
     * the customer's credit.
     *
     * @return the draft
     * @throws com.duebook.problem.Refusal when it was credited before, even in part
     */
    @Transactional
    public UUID correct(UUID invoice, String reason) {
        var wrong = receivables.view(invoice);
        receivables.credit(invoice, CreditDetails.all(reason));
        return receivables.draft(wrong.details());
    }

    /** @return a draft with the same customer, lines and terms */
    @Transactional
    public UUID copy(UUID invoice) {
        return receivables.draft(receivables.view(invoice).details());
    }
}
