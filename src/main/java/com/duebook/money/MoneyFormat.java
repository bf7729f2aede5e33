package com.duebook.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Amounts as people of a locale write and read them. */
public final class MoneyFormat {

    private MoneyFormat() {}

    /** Code first, then the grouped figure, never broken over two lines: {@code EUR 1,234.50}. */
    public static String format(Money money, Locale locale) {
        return money.currency().getCurrencyCode() + "\u00a0" + plain(money, locale);
    }

    /** The figure alone, grouped, such as {@code 1,234.50}. */
    public static String plain(Money money, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        var digits = Math.max(0, money.currency().getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.amount());
    }

    /**
     * Reads "1,234.50" or "1.234,50" by locale, and "1234.50" as well. Empty when it is no number or has more decimals
     * than the currency.
     */
    public static Optional<Money> parse(String text, Currency currency, Locale locale) {
        var format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setParseBigDecimal(true);
        format.setStrict(true);
        var groups = format.getDecimalFormatSymbols().getGroupingSeparator();
        var trimmed = typed(text.strip(), groups);
        // Groups are checked where there are any; a strict format would ask for them otherwise.
        format.setGroupingUsed(trimmed.indexOf(groups) >= 0);
        var position = new ParsePosition(0);
        var amount = (BigDecimal) format.parse(trimmed, position);
        if (amount == null || position.getIndex() < trimmed.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.exactly(amount, currency));
        } catch (ArithmeticException tooManyDecimals) {
            return Optional.empty();
        }
    }

    /** No keyboard has the narrow spaces and the apostrophe that some locales print between groups. */
    private static String typed(String text, char groups) {
        return switch (groups) {
            case '\u00a0', '\u202f' -> text.replaceAll("[ \u00a0\u202f]", String.valueOf(groups));
            case '\u2019' -> text.replace('\'', groups);
            default -> text;
        };
    }
}
