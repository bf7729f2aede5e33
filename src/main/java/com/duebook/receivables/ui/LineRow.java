package com.duebook.receivables.ui;

import com.duebook.receivables.LineDetails;
import com.duebook.ui.Symbol;
import com.duebook.ui.form.DecimalField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.stream.Stream;

/** One line being written. */
class LineRow extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 500;

    private final LineEditor editor;
    private final TextField text = new TextField(getTranslation("receivables.line.column.text"));
    private final DecimalField quantity = DecimalField.quantity(column("quantity"));
    private final DecimalField price;
    private final DecimalField discount = DecimalField.percent(column("discount"));
    private final DecimalField taxRate = DecimalField.percent(column("tax"));
    private final Span net = new Span();

    LineRow(LineEditor editor) {
        this.editor = editor;
        price = DecimalField.price(column("price"), editor.currency());
        quantity.setValue(BigDecimal.ONE);
        discount.setValue(BigDecimal.ZERO);
        taxRate.setValue(BigDecimal.ZERO);
        Stream.of(quantity, price, discount, taxRate).forEach(field -> {
            field.setLive();
            field.whenTyped(editor::showSums);
        });
        price.whenTyped(() -> price.setHelperText(orZero(price).signum() < 0 ? getTranslation("receivables.line.takesOff") : null));
        addClassName("line-row");
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> editor.showSums());
        net.addClassName("line-net");
        TaxChoice.offer(editor.taxRates(), taxRate);
        add(text, quantity, price, discount, taxRate, net,
                icon(Symbol.ARROW_UP, "up", () -> editor.move(this, -1)),
                icon(Symbol.ARROW_DOWN, "down", () -> editor.move(this, 1)),
                icon(Symbol.CLOSE, "remove", () -> editor.remove(this)));
        Shortcuts.addShortcutListener(this, () -> editor.move(this, -1), Key.ARROW_UP, KeyModifier.ALT).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> editor.move(this, 1), Key.ARROW_DOWN, KeyModifier.ALT).listenOn(this);
        Shortcuts.addShortcutListener(this, this::goOn, Key.ENTER).listenOn(text, quantity, price, discount, taxRate).allowBrowserDefault();
    }

    void show(LineDetails line) {
        text.setValue(line.text());
        quantity.setValue(line.quantity());
        price.setValue(line.unitPrice());
        discount.setValue(line.discount());
        taxRate.setValue(line.taxRate());
    }

    TypedLine typed() {
        return new TypedLine(text.getValue(), quantity.typed(), price.typed(), discount.typed(), taxRate.typed());
    }

    void type(TypedLine line) {
        text.setValue(line.text());
        quantity.type(line.quantity());
        price.type(line.unitPrice());
        discount.type(line.discount());
        taxRate.type(line.taxRate());
    }

    void taxRate(BigDecimal rate) {
        taxRate.setValue(rate);
    }

    void focus() {
        text.focus();
    }

    boolean isUntouched() {
        return text.isEmpty() && price.isBlank();
    }

    /** What is missing counts as nothing, so that sums can be shown while typing. */
    LineDetails details() {
        return new LineDetails(text.getValue().strip(), orZero(quantity), orZero(price), orZero(discount), orZero(taxRate));
    }

    boolean check() {
        mark(text, text.getValue().isBlank(), "ui.form.required");
        mark(quantity, orZero(quantity).signum() == 0, "ui.form.required");
        mark(price, price.isEmpty(), "ui.form.required");
        mark(discount, isNoPercent(discount), "receivables.line.percent");
        mark(taxRate, isNoPercent(taxRate), "receivables.line.percent");
        return !text.isInvalid() && !quantity.isInvalid() && !price.isInvalid() && !discount.isInvalid()
                && !taxRate.isInvalid();
    }

    /** Prices are read anew: how many decimals they have depends on it. */
    void currency(Currency currency) {
        price.setCurrency(currency);
    }

    void showNet(String amount) {
        net.setText(amount);
    }

    private void goOn() {
        if (editor.isLast(this)) {
            editor.append();
        }
    }

    private String column(String name) {
        return getTranslation("receivables.line.column." + name);
    }

    private Button icon(Symbol icon, String what, Runnable action) {
        var button = new Button(icon.create(), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("receivables.line." + what));
        button.setTooltipText(getTranslation("receivables.line." + what));
        return button;
    }

    private static void mark(DecimalField field, boolean wrong, String key) {
        if (!field.complain()) {
            mark((HasValidationProperties) field, wrong, key);
        }
    }

    private static void mark(HasValidationProperties field, boolean wrong, String key) {
        field.setErrorMessage(wrong ? I18NProvider.translate(key) : "");
        field.setInvalid(wrong);
    }

    private static boolean isNoPercent(DecimalField field) {
        var value = orZero(field);
        return value.signum() < 0 || value.compareTo(HUNDRED) > 0;
    }

    private static BigDecimal orZero(DecimalField field) {
        return Objects.requireNonNullElse(field.getValue(), BigDecimal.ZERO);
    }
}
