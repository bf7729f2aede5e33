package com.duebook.checkout.ui;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.InvoiceAction;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.place.Places;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** Makes a payment link to be sent by other means than our mail, and takes all links back. */
@Component
class CopyLinkAction implements InvoiceAction {

    private final PaymentLinks links;
    private final Access access;

    CopyLinkAction(PaymentLinks links, Access access) {
        this.links = links;
        this.access = access;
    }

    @Override
    public int order() {
        return Places.InvoiceActions.COPY_LINK;
    }

    @Override
    public String labelKey() {
        return "payments.link";
    }

    @Override
    public boolean isFor(InvoiceView invoice) {
        return invoice.isOpen() && access.may(Right.EDIT_INVOICES);
    }

    @Override
    public void run(InvoiceView invoice, Runnable done) {
        new LinkDialog(I18NProvider.translate("payments.link.title", String.valueOf(invoice.number())), links.issue(invoice.id()),
                () -> links.revoke(invoice.id()), I18NProvider.translate("payments.link.revoked")).open();
    }
}
