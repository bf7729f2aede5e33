package com.duebook.ui.form;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An amount in one currency, typed the way the reader writes it: 1,234.50 or 1.234,50. */
public class MoneyField extends CustomField<@Nullable Money> implements HasValidator<@Nullable Money> {

    private final TextField text = new TextField();
    private final Span code = new Span();
    private Currency currency;

    public MoneyField(String label, Currency currency) {
        this.currency = currency;
        setLabel(label);
        text.addClassName("amount");
        text.setWidthFull();
        text.setAriaLabel(label);
        text.setPrefixComponent(code);
        text.getElement().setAttribute("inputmode", "decimal");
        code.setText(currency.getCurrencyCode());
        add(text);
    }

    /** Said of the box that is typed into: the group around it has no such state. */
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        text.setRequiredIndicatorVisible(required);
        Required.star(this, required);
    }

    /** What was typed so far is read as an amount of the new currency. */
    public void setCurrency(Currency currency) {
        this.currency = currency;
        code.setText(currency.getCurrencyCode());
        updateValue();
    }

    /** True when something is typed that is no amount of this currency. */
    public boolean isUnreadable() {
        return !text.getValue().isBlank() && parsed() == null;
    }

    @Override
    public Validator<@Nullable Money> getDefaultValidator() {
        return (value, context) -> isUnreadable() ? ValidationResult.error(complaint()) : ValidationResult.ok();
    }

    @Override
    protected @Nullable Money generateModelValue() {
        var money = parsed();
        setErrorMessage(complaint());
        setInvalid(isUnreadable());
        return money;
    }

    @Override
    protected void setPresentationValue(@Nullable Money money) {
        if (money != null && !money.currency().equals(currency)) {
            currency = money.currency();
            code.setText(currency.getCurrencyCode());
        }
        text.setValue(money == null ? "" : MoneyFormat.plain(money, locale()));
    }

    private @Nullable Money parsed() {
        return MoneyFormat.parse(text.getValue(), currency, locale()).orElse(null);
    }

    private String complaint() {
        var example = MoneyFormat.plain(Money.of(123450, currency), locale());
        return getTranslation("money.field.bad", currency.getCurrencyCode(), example);
    }

    private Locale locale() {
        return getLocale();
    }
}
