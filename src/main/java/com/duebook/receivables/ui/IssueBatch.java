package com.duebook.receivables.ui;

import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.ui.action.InvoiceBatch;
import com.duebook.tenancy.Right;
import org.springframework.stereotype.Component;

/** Numbers the selected drafts, in the order in which they were selected. */
@Component
class IssueBatch implements InvoiceBatch {

    private final Receivables receivables;
    private final InvoicePapers papers;

    IssueBatch(Receivables receivables, InvoicePapers papers) {
        this.receivables = receivables;
        this.papers = papers;
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
    public Right right() {
        return Right.ISSUE;
    }

    @Override
    public boolean isFor(InvoiceRow invoice) {
        return invoice.status() == InvoiceStatus.DRAFT;
    }

    @Override
    public void run(InvoiceRow invoice) {
        var doubts = papers.doubts(receivables.view(invoice.id()).details());
        if (!doubts.none()) {
            throw new Refusal(doubts.unprintable().isEmpty() ? "receivables.issue.vatNumberInBatch" : "receivables.issue.unprintableInBatch");
        }
        receivables.issue(invoice.id());
    }
}
