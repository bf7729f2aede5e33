package com.duebook.ui.form;

import com.duebook.money.AmountReader;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.money.Reading.Unreadable;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** An amount in one currency. */
public class MoneyField extends NumberInput<MoneyField, Money> {

    private final Span code = new Span();
    private Currency currency;

    public MoneyField(String label, Currency currency) {
        this.currency = currency;
        setLabel(label);
        code.setText(currency.getCurrencyCode());
        setPrefixComponent(code);
    }

    /** What was typed so far is read as an amount of the new currency. */
    public void setCurrency(Currency currency) {
        this.currency = currency;
        code.setText(currency.getCurrencyCode());
        readAgain();
    }

    @Override
    protected void setPresentationValue(@Nullable Money money) {
        if (money != null && !money.currency().equals(currency)) {
            currency = money.currency();
            code.setText(currency.getCurrencyCode());
        }
        super.setPresentationValue(money);
    }

    @Override
    protected AmountReader reader() {
        return AmountReader.typed(getLocale(), currency);
    }

    @Override
    protected @Nullable String unfit(BigDecimal number) {
        return NumberWords.unfit(this, number, currency);
    }

    @Override
    protected Money value(BigDecimal fit) {
        return Money.exactly(fit, currency);
    }

    @Override
    protected BigDecimal number(Money value) {
        return value.amount();
    }

    @Override
    protected String format(BigDecimal number) {
        return MoneyFormat.plain(number, currency, getLocale());
    }

    @Override
    protected String complaint(Unreadable unreadable) {
        return NumberWords.complaint(this, unreadable, format(NumberWords.EXAMPLE), currency);
    }
}
