package com.duebook.receivables;

import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * One line as it is typed.
 *
 * @param unitPrice in major units, with up to six decimals
 * @param discount in per cent of the line, 0 to 100
 * @param taxRate in per cent
 */
public record LineDetails(
        String text, BigDecimal quantity, BigDecimal unitPrice, BigDecimal discount, BigDecimal taxRate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int LONGEST_TEXT = 500;

    public LineDetails(String text, BigDecimal quantity, BigDecimal unitPrice, BigDecimal taxRate) {
        this(text, quantity, unitPrice, BigDecimal.ZERO, taxRate);
    }

    /**
     * Without tax, rounded half up to the currency's minor unit.
     *
     * @throws Refusal when it is more than an amount can be
     */
    public Money net(Currency currency) {
        var share = HUNDRED.subtract(discount).movePointLeft(2);
        try {
            return Money.rounded(quantity.multiply(unitPrice).multiply(share), currency);
        } catch (ArithmeticException tooMuch) {
            throw new Refusal("receivables.tooMuchMoney");
        }
    }

    /** The same of another quantity. */
    public LineDetails times(BigDecimal another) {
        return new LineDetails(text, another, unitPrice, discount, taxRate);
    }

    /** @throws Refusal for the first line that no invoice may have */
    public static void check(List<LineDetails> lines) {
        for (var i = 0; i < lines.size(); i++) {
            lines.get(i).check(i + 1);
        }
    }

    static List<String> texts(List<LineDetails> lines) {
        return lines.stream().map(LineDetails::text).toList();
    }

    private void check(int position) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Refusal("receivables.line.text", position);
        }
        if (quantity.signum() == 0 || !fits(quantity)) {
            throw new Refusal("receivables.line.quantity", position);
        }
        if (!fits(unitPrice)) {
            throw new Refusal("receivables.line.price", position);
        }
        if (!isPercent(discount)) {
            throw new Refusal("receivables.line.discount", position);
        }
        if (!isPercent(taxRate)) {
            throw new Refusal("receivables.line.tax", position);
        }
    }

    private static boolean fits(BigDecimal value) {
        return value.abs().compareTo(MOST) < 0 && value.stripTrailingZeros().scale() <= 6;
    }

    private static boolean isPercent(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0 && value.stripTrailingZeros().scale() <= 4;
    }
}
