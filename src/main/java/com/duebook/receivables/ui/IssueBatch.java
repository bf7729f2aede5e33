package com.duebook.receivables.ui;

import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.InvoicePapers.Own;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.Receivables;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.ui.action.InvoiceBatch;
import com.duebook.tenancy.Right;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;

/** Numbers the selected drafts, in the order in which they were selected. */
@org.springframework.stereotype.Component
class IssueBatch implements InvoiceBatch {

    private final Receivables receivables;
    private final InvoicePapers papers;
    private final OwnDetails own;

    IssueBatch(Receivables receivables, InvoicePapers papers, OwnDetails own) {
        this.receivables = receivables;
        this.papers = papers;
        this.own = own;
    }

    @Override
    public int order() {
        return Places.InvoiceBatches.ISSUE;
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
    public Component question(List<InvoiceRow> invoices, String names) {
        var lacking = EnumSet.noneOf(Own.class);
        invoices.forEach(invoice -> lacking.addAll(papers.doubts(receivables.view(invoice.id()).details()).lacking()));
        return own.warned(lacking, names);
    }

    @Override
    public void run(InvoiceRow invoice) {
        var doubts = papers.doubts(receivables.view(invoice.id()).details());
        if (!doubts.none()) {
            throw new Refusal(
                    doubts.unprintable().isEmpty() ? "receivables.issue.vatNumberInBatch" : "receivables.issue.unprintableInBatch");
        }
        receivables.issue(invoice.id());
    }
}
