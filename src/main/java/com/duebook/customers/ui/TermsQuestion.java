package com.duebook.customers.ui;

import com.duebook.customers.terms.TermsToConfirm;
import com.duebook.dualcontrol.Wish;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.tenancy.Ids;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;

/** Asks somebody who decides on credit for terms that are longer than what covers the customer; the rest is saved without them. */
final class TermsQuestion {

    private static final int LONGEST = 500;

    private final FormDialog dialog;

    /** @param asked called once somebody else was asked */
    TermsQuestion(ActionConfirmation confirmation, UUID customer, TermsToConfirm longer, int days, Runnable asked) {
        var intention = Ids.next();
        var said = I18NProvider.translate(longer.key(), longer.arguments());
        var reason = new TextField(I18NProvider.translate("customers.terms.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(new Paragraph(said), new Paragraph(I18NProvider.translate("customers.terms.rest")), reason);
        form.addClassName("section");
        dialog = new FormDialog(I18NProvider.translate("customers.terms.ask"), form, confirmation.action(true, ""), () -> {
            reason.setErrorMessage(reason.getTranslation("ui.form.required"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                confirmation.run(new Wish(intention, longer.command(), customer, days, reason.getValue().strip()), made -> {});
                asked.run();
            }
            return !reason.isInvalid();
        });
    }

    void open() {
        dialog.open();
    }
}
