package com.duebook.ui.form;

import com.duebook.money.AmountReader;
import com.duebook.money.Reading.Unreadable;
import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it. No sign is dropped while it is typed; what was meant is shown, grouped, when the field is
 * left, and what could mean two things is asked about: a click takes one of them.
 */
public abstract class NumberInput<S extends NumberInput<S, T>, T> extends AbstractCompositeField<TextField, S, @Nullable T>
        implements HasLabel, HasAriaLabel, HasPlaceholder, HasHelper, HasSize, HasStyle, HasPrefix, HasSuffix, HasValidationProperties,
        Focusable<S> {

    private final TextField text = getContent();
    private final Meant meant = new Meant(text);
    private boolean isLive;
    private boolean hasComplained;

    /** Nothing may be asked of the field before it is whole: its label comes after. */
    protected NumberInput() {
        super(null);
        text.setManualValidation(true);
        text.addClassName("amount");
        text.setAutocomplete(Autocomplete.OFF);
        text.addAttachListener(attached -> text.getElement().executeJs("this.inputElement.inputMode = $0", keyboard()));
        text.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                read();
            }
        });
    }

    protected abstract AmountReader reader();

    /** Why a number that was understood cannot stand here; null when it can. */
    protected abstract @Nullable String unfit(BigDecimal number);

    protected abstract T value(BigDecimal fit);

    protected abstract BigDecimal number(T value);

    protected abstract String format(BigDecimal number);

    /** Which keys a phone shows, as {@code inputmode} of HTML; the field itself hands that on to nobody. */
    protected String keyboard() {
        return "decimal";
    }

    /** What is wrong with a text, with an example of what is right. */
    protected abstract String complaint(Unreadable unreadable);

    /** Something to know about a number that is taken all the same; empty for nothing. */
    protected String remark(BigDecimal number) {
        return "";
    }

    @Override
    public void setAriaLabel(String label) {
        text.setAriaLabel(label);
    }

    /** The value follows while it is typed. */
    public void setLive() {
        isLive = true;
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addBlurListener(left -> settle());
    }

    /** As it stands there, right or wrong. */
    public String typed() {
        return text.getValue();
    }

    /** Told of every change of the text, also between two that cannot be read and so are the same value: none. */
    public void whenTyped(Runnable listener) {
        text.addValueChangeListener(changed -> listener.run());
    }

    /** As if somebody typed it and went on. */
    public void type(String typed) {
        text.setValue(typed);
        calm(true);
        setModelValue(parsed(), false);
        settle();
    }

    /** Nothing is typed at all, neither right nor wrong. */
    public boolean isBlank() {
        return text.getValue().isBlank();
    }

    /** Something is typed that is no number, or could be two, or cannot stand here. */
    public boolean isUnreadable() {
        return !isBlank() && parsed() == null;
    }

    /** Says what is wrong with what was typed, if anything is. */
    public boolean complain() {
        var unreadable = isUnreadable();
        if (unreadable) {
            ask();
        }
        return unreadable;
    }

    /** What was typed so far is read anew, such as after the currency has changed. */
    protected final void readAgain() {
        if (!isBlank()) {
            read();
        }
    }

    /** What cannot be read is asked about, whatever a form has to say of a field without a value. */
    @Override
    public void setErrorMessage(@Nullable String words) {
        HasValidationProperties.super.setErrorMessage(isUnreadable() ? reading().trouble(this) : words);
    }

    @Override
    public void setValue(@Nullable T value) {
        super.setValue(value);
        setPresentationValue(value);
    }

    @Override
    protected TextField initContent() {
        return new TextField();
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        text.setValue(value == null ? "" : format(number(value)));
        calm(hasComplained);
    }

    private void read() {
        calm(true);
        setModelValue(parsed(), true);
        if (!isLive) {
            settle();
        }
    }

    private void settle() {
        var read = parsed();
        if (read != null) {
            text.setValue(format(number(read)));
            calm(hasComplained);
            meant.say(remark(number(read)));
        } else if (!isBlank()) {
            ask();
        }
    }

    private void ask() {
        hasComplained = true;
        setErrorMessage(reading().trouble(this));
        setInvalid(true);
        meant.offer(reading().meanings(), this::format, this::take);
    }

    /** @param isOurs whether it is ours to say that nothing is wrong: whoever marked the field has to, otherwise */
    private void calm(boolean isOurs) {
        meant.say("");
        if (isOurs) {
            hasComplained = false;
            setInvalid(false);
        }
    }

    private void take(BigDecimal number) {
        text.setValue(format(number));
        calm(true);
        setModelValue(value(number), true);
        text.focus();
    }

    private @Nullable T parsed() {
        return reading().number().map(this::value).orElse(null);
    }

    private NumberReading reading() {
        return new NumberReading(text.getValue(), reader(), this::unfit, this::format, this::complaint);
    }
}
