package com.duebook.ui.form;

import com.duebook.money.AmountReader;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.money.Reading.Unreadable;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** An amount in one currency. Nothing can be typed before it is known which. */
public class MoneyField extends NumberInput<MoneyField, Money> {

    private static final Currency UNKNOWN = Currency.getInstance("XXX");

    private final Span code = new Span();
    private Currency currency = UNKNOWN;

    public MoneyField(String label) {
        setLabel(label);
        setPrefixComponent(code);
        setEnabled(false);
    }

    public MoneyField(String label, Currency currency) {
        this(label);
        show(currency);
    }

    /** What was typed so far is read as an amount of the new currency. */
    public void setCurrency(@Nullable Currency currency) {
        show(currency);
        readAgain();
    }

    private void show(@Nullable Currency known) {
        currency = known == null ? UNKNOWN : known;
        code.setText(known == null ? "" : known.getCurrencyCode());
        setEnabled(known != null);
    }

    @Override
    protected void setPresentationValue(@Nullable Money money) {
        if (money != null && !money.currency().equals(currency)) {
            show(money.currency());
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
