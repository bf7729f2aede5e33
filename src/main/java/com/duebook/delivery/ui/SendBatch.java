package com.duebook.delivery.ui;

import com.duebook.delivery.Invoicing;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.ui.action.InvoiceBatch;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.place.Places;
import org.springframework.stereotype.Component;

/** Mails the selected invoices, each to its customer. */
@Component
class SendBatch implements InvoiceBatch {

    private final Invoicing invoicing;

    SendBatch(Invoicing invoicing) {
        this.invoicing = invoicing;
    }

    @Override
    public int order() {
        return Places.InvoiceBatches.SEND;
    }

    @Override
    public String labelKey() {
        return "payments.batch.send";
    }

    @Override
    public Right right() {
        return Right.EDIT_INVOICES;
    }

    @Override
    public boolean isFor(InvoiceRow invoice) {
        return invoice.number() != null && invoice.open().isPositive();
    }

    @Override
    public void run(InvoiceRow invoice) {
        invoicing.send(invoice.id(), Ids.next(), "");
    }
}
