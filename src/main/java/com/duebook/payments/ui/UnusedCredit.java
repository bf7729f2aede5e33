package com.duebook.payments.ui;

import com.duebook.money.Money;
import com.duebook.payments.Credits;
import com.duebook.payments.PaymentRow;
import com.duebook.receivables.OpenItem;
import com.duebook.receivables.OpenItems;
import com.duebook.ui.Card;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;

/** What a customer has paid and no invoice has taken, and the ways to use it. Nothing at all when there is none. */
class UnusedCredit extends Card {

    private final transient Credits credits;
    private final transient OpenItems openItems;
    private final transient Words words;
    private final transient Runnable whenChanged;
    private final UUID customer;

    /** @param payments of which something is left */
    UnusedCredit(UUID customer, List<PaymentRow> payments, boolean editor, Credits credits, OpenItems openItems,
            Words words, Runnable whenChanged) {
        super(I18NProvider.translate("payments.credit.title"));
        this.customer = customer;
        this.credits = credits;
        this.openItems = openItems;
        this.words = words;
        this.whenChanged = whenChanged;
        addClassName("unused-credit");
        setVisible(!payments.isEmpty());
        add(new Paragraph(getTranslation("payments.credit.text")));
        payments.forEach(payment -> add(row(payment)));
        if (editor && !payments.isEmpty()) {
            credits.of(List.of(customer)).forEach(credit -> offer(credit.amount()));
        }
    }

    private Div row(PaymentRow payment) {
        var what = getTranslation("payments.credit.of", getTranslation("payments.method." + payment.method()),
                words.dates().date(payment.receivedOn()));
        var row = new Div(new Anchor(PaymentsNavigation.payment(payment.id()), what),
                new Span(words.money(payment.unallocated())));
        row.addClassName("pay-line");
        return row;
    }

    private void offer(Money credit) {
        var items = openItems.of(customer).stream()
                .filter(item -> item.open().currency().equals(credit.currency())).toList();
        if (!items.isEmpty()) {
            var use = new Button(getTranslation("payments.credit.use", words.money(credit)),
                    clicked -> use(credit, items));
            use.addThemeVariants(ButtonVariant.PRIMARY);
            add(use);
        }
    }

    private void use(Money credit, List<OpenItem> items) {
        var fields = new ShareFields();
        fields.show(items);
        fields.propose(credit);
        new FormDialog(getTranslation("payments.allocate"), fields, getTranslation("ui.action.save"), () -> {
            if (!fields.isWithin(credit)) {
                return false;
            }
            var taken = credits.use(customer, fields.chosen());
            whenChanged.run();
            Notices.undoable(getTranslation("payments.credit.used"), () -> {
                credits.giveBack(taken);
                whenChanged.run();
            });
            return true;
        }).open();
    }
}
