package com.duebook.receivables.ui;

import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.InvoiceView;
import com.duebook.receivables.LineDetails;
import com.duebook.ui.Words;
import com.duebook.ui.form.FormDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Which lines a credit note takes back, and how much of each; all of them to begin with. */
class CreditDialog {

    private record Part(LineDetails line, BigDecimalField quantity) {}

    private final transient Words words;
    private final InvoiceView invoice;
    private final List<Part> parts = new ArrayList<>();
    private final Paragraph sum = new Paragraph();
    private final TextField reason = new TextField();
    private final Dialog dialog;

    CreditDialog(InvoiceView invoice, Words words, BiConsumer<List<LineDetails>, String> go) {
        this.words = words;
        this.invoice = invoice;
        var form = new Div();
        form.addClassName("section");
        for (var line : invoice.lines()) {
            var quantity = new BigDecimalField(line.text());
            quantity.setHelperText(words.get("receivables.credit.of", line.quantity()));
            quantity.setValue(line.quantity());
            quantity.setValueChangeMode(ValueChangeMode.LAZY);
            quantity.addValueChangeListener(changed -> showSum());
            parts.add(new Part(line, quantity));
            form.add(quantity);
        }
        reason.setLabel(words.get("receivables.reason"));
        reason.setRequiredIndicatorVisible(true);
        form.add(reason, sum);
        showSum();
        dialog = new FormDialog(words.get("receivables.credit.ask", Objects.requireNonNull(invoice.number())), form,
                words.get("receivables.action.credit"), () -> {
                    reason.setErrorMessage(words.get("ui.form.required"));
                    reason.setInvalid(reason.getValue().isBlank());
                    if (!reason.isInvalid()) {
                        go.accept(lines(), reason.getValue().strip());
                    }
                    return !reason.isInvalid();
                });
    }

    void open() {
        dialog.open();
    }

    private List<LineDetails> lines() {
        return parts.stream()
                .map(part -> new LineDetails(part.line().text(), quantity(part), part.line().unitPrice(),
                        part.line().discount(), part.line().taxRate()))
                .filter(line -> line.quantity().signum() != 0)
                .toList();
    }

    private static BigDecimal quantity(Part part) {
        return Objects.requireNonNullElse(part.quantity().getValue(), BigDecimal.ZERO);
    }

    private void showSum() {
        sum.setText(words.get("receivables.credit.sum",
                words.money(InvoiceTotals.of(lines(), invoice.open().currency()).total())));
    }
}
