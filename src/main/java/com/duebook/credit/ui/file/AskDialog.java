package com.duebook.credit.ui.file;

import com.duebook.credit.ask.DataRequests;
import com.duebook.customers.CustomerBrief;
import com.duebook.tenancy.Ids;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;

/** Mails a customer a link to what is known of it. */
class AskDialog {

    private final UUID intention = Ids.next();
    private final FormDialog dialog;

    AskDialog(CustomerBrief customer, DataRequests requests, Words words, Runnable done) {
        var to = customer.email();
        var message = new TextArea(words.get("credit.ask.message"));
        message.setMaxLength(2_000);
        message.setWidthFull();
        var form = new Div(new Paragraph(to == null ? words.get("payments.refusal.noAddress", customer.name())
                : words.get("credit.ask.mail", to)), message);
        form.addClassName("section");
        var refusals = new FieldRefusals().at("payments.refusal", message).at("credit.ask.refusal", message);
        dialog = new FormDialog(words.get("credit.ask.new"), form, words.get("credit.ask.send"), () -> refusals.run(form, () -> {
            requests.ask(intention, customer.id(), message.getValue().strip());
            Notices.done(words.get("credit.ask.sent", to == null ? "" : to));
            done.run();
        }));
    }

    void open() {
        dialog.open();
    }
}
