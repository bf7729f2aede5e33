package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.credit.CreditBalance;
import com.duebook.receivables.credit.CreditLine;
import com.duebook.receivables.credit.LineLeft;
import com.duebook.ui.Words;
import com.duebook.ui.form.DecimalField;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Which lines a credit note takes back, and how much of each: all that is left of them to begin with. */
class CreditDialog {

    private record Part(LineLeft left, DecimalField quantity) {}

    private final transient Words words;
    private final CreditBalance balance;
    private final transient Function<Money, String> hint;
    private final Currency currency;
    private final List<Part> parts = new ArrayList<>();
    private final Paragraph sum = new Paragraph();
    private final TextField reason = new TextField();
    private final Dialog dialog;

    /** @param hint what else is to be said of a credit note of this amount; may be empty */
    CreditDialog(InvoiceView invoice, CreditBalance balance, Words words, Function<Money, String> hint,
            BiConsumer<List<CreditLine>, String> go) {
        this.words = words;
        this.balance = balance;
        this.hint = hint;
        this.currency = invoice.open().currency();
        var form = new Div();
        form.addClassName("section");
        balance.lines().forEach(left -> form.add(field(left)));
        reason.setLabel(words.get("receivables.reason"));
        reason.setRequiredIndicatorVisible(true);
        sum.getElement().setAttribute("aria-live", "polite");
        form.add(reason, sum);
        showSum();
        dialog = new FormDialog(words.get("receivables.credit.ask", Objects.requireNonNull(invoice.number())), form,
                words.get("receivables.action.credit"), () -> {
                    reason.setErrorMessage(words.get("ui.form.required"));
                    reason.setInvalid(reason.getValue().isBlank());
                    parts.forEach(part -> part.quantity().complain());
                    var isRight = !reason.isInvalid() && !sum.hasClassName("refused")
                            && parts.stream().noneMatch(part -> part.quantity().isInvalid());
                    if (isRight) {
                        go.accept(chosen(), reason.getValue().strip());
                    }
                    return isRight;
                });
    }

    void open() {
        dialog.open();
    }

    private DecimalField field(LineLeft left) {
        var quantity = DecimalField.quantity(left.line().text());
        var isLeft = left.quantity().signum() != 0;
        quantity.setHelperText(isLeft
                ? words.get("receivables.credit.left", left.quantity(), left.line().quantity(), words.money(left.net()))
                : words.get("receivables.credit.lineDone", left.line().quantity()));
        quantity.setEnabled(isLeft);
        quantity.setValue(left.quantity());
        quantity.setLive();
        quantity.addValueChangeListener(changed -> showSum());
        parts.add(new Part(left, quantity));
        return quantity;
    }

    private List<CreditLine> chosen() {
        return parts.stream()
                .map(part -> new CreditLine(part.left().position(), quantity(part)))
                .filter(line -> line.quantity().signum() != 0)
                .toList();
    }

    private static BigDecimal quantity(Part part) {
        return Objects.requireNonNullElse(part.quantity().getValue(), BigDecimal.ZERO);
    }

    private void showSum() {
        parts.stream().filter(part -> !part.quantity().isUnreadable()).forEach(part -> {
            part.quantity().setErrorMessage(words.get("receivables.credit.atMost", part.left().quantity()));
            part.quantity().setInvalid(quantity(part).signum() != 0 && !part.left().covers(quantity(part)));
        });
        sum.removeClassName("refused");
        try {
            var note = InvoiceTotals.billed(balance.take(chosen()), currency);
            sum.setText(words.get("receivables.credit.sum", words.money(note.total())) + hint.apply(note.total()));
        } catch (Refusal refusal) {
            sum.addClassName("refused");
            sum.setText(words.get(refusal.key(), refusal.arguments()));
        }
    }
}
