package com.duebook.receivables.ui;

import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.ui.action.InvoiceBatch;
import org.springframework.stereotype.Component;

/** Numbers the selected drafts, in the order in which they were selected. */
@Component
class IssueBatch implements InvoiceBatch {

    private final Receivables receivables;

    IssueBatch(Receivables receivables) {
        this.receivables = receivables;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "receivables.batch.issue";
    }

    @Override
    public boolean isFor(InvoiceRow invoice) {
        return invoice.status() == InvoiceStatus.DRAFT;
    }

    @Override
    public void run(InvoiceRow invoice) {
        receivables.issue(invoice.id());
    }
}
