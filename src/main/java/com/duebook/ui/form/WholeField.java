package com.duebook.ui.form;

import com.duebook.money.AmountReader;
import com.duebook.money.Reading.Unreadable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of days, letters or the like: 12.5 is refused, never taken for 125. */
public class WholeField extends NumberInput<WholeField, Integer> {

    private static final BigDecimal EXAMPLE = BigDecimal.valueOf(30);

    private int least;
    private int most = Integer.MAX_VALUE;

    public WholeField() {
        removeClassName("amount");
    }

    public WholeField(String label) {
        this();
        setLabel(label);
    }

    @Override
    protected String keyboard() {
        return "numeric";
    }

    public void setMin(int least) {
        this.least = least;
    }

    public void setMax(int most) {
        this.most = most;
    }

    @Override
    protected AmountReader reader() {
        return AmountReader.whole(getLocale());
    }

    @Override
    protected @Nullable String unfit(BigDecimal number) {
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            return getTranslation("money.field.whole");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0) {
            return getTranslation("money.field.atLeast", least);
        }
        return number.compareTo(BigDecimal.valueOf(most)) > 0 ? getTranslation("money.field.atMost", most) : null;
    }

    @Override
    protected Integer value(BigDecimal fit) {
        return fit.intValueExact();
    }

    @Override
    protected BigDecimal number(Integer value) {
        return BigDecimal.valueOf(value);
    }

    /** Without groups: they are counts and numbers of a series, not amounts. */
    @Override
    protected String format(BigDecimal number) {
        return number.setScale(0).toPlainString();
    }

    @Override
    protected String complaint(Unreadable unreadable) {
        return NumberWords.complaint(this, unreadable, format(EXAMPLE), null);
    }
}
