package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.UnlockQuote;
import com.duebook.credit.hold.mail.UnlockMails;
import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.tenancy.Ids;
import com.duebook.text.Listing;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FieldRefusals;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Mails a customer what unlocks its credit, with a link to pay it. */
@Component
class SendUnlock {

    private static final int LONGEST = 2_000;

    private final UnlockMails mails;
    private final Customers customers;
    private final Words words;

    SendUnlock(UnlockMails mails, Customers customers, Words words) {
        this.mails = mails;
        this.customers = customers;
        this.words = words;
    }

    /** Empty for whoever may not ask for money. */
    Optional<Button> button(UUID customer, UnlockQuote quote) {
        if (!mails.maySend()) {
            return Optional.empty();
        }
        var button = new Button(words.get("credit.hold.send"), clicked -> dialog(customers.brief(customer), quote).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        return Optional.of(button);
    }

    private FormDialog dialog(CustomerBrief customer, UnlockQuote quote) {
        var intention = Ids.next();
        var to = customer.email();
        var message = new TextArea(words.get("credit.hold.send.message"));
        message.setMaxLength(LONGEST);
        message.setWidthFull();
        var form = new Div(new Paragraph(to == null ? words.get("payments.refusal.noAddress", customer.name())
                : words.get("credit.hold.send.about", to, Listing.of(quote.amounts().stream().map(words::money).toList(), words.locale()))),
                message);
        form.addClassName("section");
        var refusals = new FieldRefusals().at("credit.hold.refusal", message).at("payments.refusal", message);
        return new FormDialog(words.get("credit.hold.send.title"), form, words.get("credit.hold.send.title"),
                () -> refusals.run(form, () -> {
                    mails.send(customer.id(), intention, message.getValue().strip());
                    Notices.done(words.get("credit.hold.send.done", to == null ? "" : to));
                }));
    }
}
