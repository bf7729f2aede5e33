package com.duebook.payments.ui;

import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.InvoiceAction;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.place.Places;
import org.springframework.stereotype.Component;

/** Writes down money that came for the invoice by hand or by bank. */
@Component
class RecordAction implements InvoiceAction {

    private final PaymentDialogs dialogs;
    private final Access access;

    RecordAction(PaymentDialogs dialogs, Access access) {
        this.dialogs = dialogs;
        this.access = access;
    }

    @Override
    public int order() {
        return Places.InvoiceActions.RECORD_PAYMENT;
    }

    @Override
    public String labelKey() {
        return "payments.record";
    }

    @Override
    public boolean isFor(InvoiceView invoice) {
        return invoice.isOpen() && access.may(Right.EDIT_PAYMENTS);
    }

    @Override
    public void run(InvoiceView invoice, Runnable done) {
        dialogs.record(invoice.customer(), invoice.id(), payment -> done.run()).open();
    }
}
