package com.duebook.portal.ui;

import com.duebook.money.MoneyFormat;
import com.duebook.portal.PayPage;
import com.duebook.ui.Symbol;
import com.duebook.ui.form.QrPicture;
import com.duebook.workspace.BankDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How to pay by bank transfer, ready to be copied or photographed. */
class TransferCard extends Div {

    TransferCard(BankDetails bank, PayPage page) {
        addClassNames("card", "pay-card");
        var account = Objects.requireNonNull(bank.account());
        add(new H2(getTranslation("payments.portal.transfer")));
        if (page.newAccount()) {
            add(new Paragraph(getTranslation("payments.portal.transfer.newAccount", page.invoice().number())));
        }
        var holder = bank.holder() == null ? page.from() : bank.holder();
        line("payments.portal.transfer.holder", holder, holder);
        line("payments.portal.transfer.account", bank.shownAccount(), account);
        line("payments.portal.transfer.bic", bank.bic(), bank.bic());
        line("payments.portal.transfer.bank", bank.bank(), bank.bank());
        var open = page.invoice().open();
        line("payments.portal.transfer.amount", MoneyFormat.format(open, getLocale()), open.amount().toPlainString());
        line("payments.portal.transfer.reference", page.invoice().number(), page.invoice().number());
        TransferCode.of(holder, bank, open, page.invoice().number()).ifPresent(this::picture);
    }

    private void line(String label, @Nullable String shown, @Nullable String copied) {
        if (shown == null || shown.isBlank()) {
            return;
        }
        var name = new Span(getTranslation(label));
        name.addClassName("pay-label");
        var copy = new Button(Symbol.COPY.create(), clicked ->
                clicked.getSource().getElement().executeJs(
                        "navigator.clipboard.writeText($0); this.setAttribute('data-copied', '')", copied));
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        copy.setAriaLabel(getTranslation("payments.portal.copy", name.getText()));
        copy.setTooltipText(getTranslation("payments.portal.copy", name.getText()));
        var row = new Div(new Div(name, new Span(shown)), copy);
        row.addClassName("pay-line");
        add(row);
    }

    private void picture(String payload) {
        var code = new Image(QrPicture.of(payload), getTranslation("payments.portal.transfer.code"));
        code.addClassName("pay-code");
        var note = new Paragraph(getTranslation("payments.portal.transfer.code"));
        note.addClassName("pay-note");
        add(code, note);
    }
}
