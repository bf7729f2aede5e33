package com.duebook.delivery.ui;

import com.duebook.customers.Customers;
import com.duebook.delivery.Invoicing;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.InvoiceAction;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.form.FormDialog;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** Mails the invoice with its paper and a link to pay. */
@Component
class SendAction implements InvoiceAction {

    private final Invoicing invoicing;
    private final Customers customers;
    private final Access access;

    SendAction(Invoicing invoicing, Customers customers, Access access) {
        this.invoicing = invoicing;
        this.customers = customers;
        this.access = access;
    }

    @Override
    public int order() {
        return Places.InvoiceActions.SEND;
    }

    @Override
    public String labelKey() {
        return "payments.send";
    }

    @Override
    public String labelKey(InvoiceView invoice) {
        return invoice.sentAt() == null ? labelKey() : "payments.send.again";
    }

    @Override
    public boolean isFor(InvoiceView invoice) {
        return invoice.isOpen() && access.may(Right.EDIT_INVOICES);
    }

    @Override
    public void run(InvoiceView invoice, Runnable done) {
        var intention = Ids.next();
        var to = customers.brief(invoice.customer()).email();
        if (to == null) {
            Notices.refused(I18NProvider.translate("payments.refusal.noAddress", invoice.customerName()));
            return;
        }
        var message = new TextArea(I18NProvider.translate("payments.send.message"));
        message.setMaxLength(2000);
        message.setWidthFull();
        var form = new Div(new Paragraph(I18NProvider.translate("payments.send.text", to)), message);
        form.addClassName("section");
        new FormDialog(I18NProvider.translate("payments.send.title", String.valueOf(invoice.number())), form,
                I18NProvider.translate("payments.send"), () -> {
                    invoicing.send(invoice.id(), intention, message.getValue().strip());
                    Notices.done(I18NProvider.translate("payments.send.done", to));
                    done.run();
                    return true;
                }).open();
    }
}
