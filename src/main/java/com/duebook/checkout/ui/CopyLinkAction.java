package com.duebook.checkout.ui;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.ui.action.InvoiceAction;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
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
        var link = new TextField();
        link.setValue(links.issue(invoice.id()).toString());
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAriaLabel(I18NProvider.translate("payments.link"));
        var dialog = new Dialog(I18NProvider.translate("payments.link.title", String.valueOf(invoice.number())));
        dialog.addClassName("form-dialog");
        var text = new Div(new Paragraph(I18NProvider.translate("payments.link.text")), link);
        text.addClassName("section");
        dialog.add(text);
        dialog.getFooter().add(revoker(invoice, dialog), copier(link));
        dialog.open();
    }

    private Button revoker(InvoiceView invoice, Dialog dialog) {
        return new Button(I18NProvider.translate("payments.link.revoke"), clicked -> {
            links.revoke(invoice.id());
            dialog.close();
            Notices.done(I18NProvider.translate("payments.link.revoked"));
        });
    }

    private static Button copier(TextField link) {
        var copy = new Button(I18NProvider.translate("payments.link.copy"), clicked -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", link.getValue());
            Notices.done(I18NProvider.translate("payments.link.copied"));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        return copy;
    }
}
