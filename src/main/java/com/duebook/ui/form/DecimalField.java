package com.duebook.ui.form;

import com.duebook.money.AmountReader;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.money.Reading.Unreadable;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A quantity, a unit price or a percentage, which may have more decimals than any currency. */
public class DecimalField extends NumberInput<DecimalField, BigDecimal> {

    private static final int MOST_DIGITS = 15;
    private static final BigDecimal EXAMPLE_RATE = new BigDecimal("7.5");

    private final boolean isPercent;
    private final int decimals;
    private @Nullable Currency currency;

    private DecimalField(String label, @Nullable Currency currency, boolean isPercent, int decimals) {
        this.decimals = decimals;
        this.currency = currency;
        this.isPercent = isPercent;
        setLabel(label);
    }

    public static DecimalField quantity(String label) {
        return new DecimalField(label, null, false, 6);
    }

    /** Finer than the currency with a remark. */
    public static DecimalField price(String label, Currency currency) {
        return new DecimalField(label, currency, false, 6);
    }

    public static DecimalField percent(String label) {
        return new DecimalField(label, null, true, 4);
    }

    /** What one of a currency is worth in another. */
    public static DecimalField rate(String label) {
        return new DecimalField(label, null, false, 10);
    }

    /** What was typed so far is read as a price in the new currency. */
    public void setCurrency(Currency currency) {
        this.currency = currency;
        readAgain();
    }

    @Override
    protected AmountReader reader() {
        var of = currency;
        if (of != null) {
            return AmountReader.price(getLocale(), of);
        }
        return isPercent ? AmountReader.percent(getLocale()) : AmountReader.quantity(getLocale());
    }

    @Override
    protected @Nullable String unfit(BigDecimal number) {
        return number.precision() - number.scale() > MOST_DIGITS ? getTranslation("money.field.tooLong")
                : number.stripTrailingZeros().scale() > decimals ? getTranslation("money.field.tooFine", decimals) : null;
    }

    @Override
    protected BigDecimal value(BigDecimal fit) {
        return fit;
    }

    @Override
    protected BigDecimal number(BigDecimal value) {
        return value;
    }

    @Override
    protected String format(BigDecimal number) {
        return MoneyFormat.number(number, currency, getLocale());
    }

    @Override
    protected String remark(BigDecimal number) {
        var of = currency;
        return of != null && NumberWords.isFiner(number, of)
                ? getTranslation("money.field.finer", of.getCurrencyCode(), Money.decimals(of)) : "";
    }

    @Override
    protected String complaint(Unreadable unreadable) {
        return NumberWords.complaint(this, unreadable, format(isPercent ? EXAMPLE_RATE : NumberWords.EXAMPLE), currency);
    }
}
