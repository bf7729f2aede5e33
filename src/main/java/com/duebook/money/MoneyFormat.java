package com.duebook.money;

import com.duebook.text.Worded;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts as people of a locale read them. Decimals are the currency's, by ISO 4217; rupees and taka group by lakh. */
public final class MoneyFormat {

    private static final Set<String> BY_LAKH = Set.of("INR", "NPR", "BDT", "BTN");
    private static final Set<String> LAKH_COUNTRIES = Set.of("IN", "NP", "BD", "BT");
    private static final int FINEST = 20;

    private MoneyFormat() {}

    /** Code first, then the grouped figure, never broken over two lines: {@code EUR 1,234.50}. */
    public static String format(Money money, Locale locale) {
        return money.currency().getCurrencyCode() + "\u00a0" + plain(money, locale);
    }

    /** As {@link #format}, for a text that is made where nobody's language is known. */
    public static Worded worded(Money money) {
        return reader -> format(money, reader);
    }

    /** The figure alone, grouped, such as {@code 1,234.50}. */
    public static String plain(Money money, Locale locale) {
        return plain(money.amount(), money.currency(), locale);
    }

    /** As {@link #plain(Money, Locale)}, with all decimals where the amount has more than the currency. */
    public static String plain(BigDecimal amount, Currency currency, Locale locale) {
        var decimals = Money.decimals(currency);
        return figure(amount, decimals, BY_LAKH.contains(currency.getCurrencyCode()), locale);
    }

    /** A price of this currency, or a number without one, with no more decimals than it has. */
    public static String number(BigDecimal number, @Nullable Currency currency, Locale locale) {
        return currency == null ? figure(number, 0, LAKH_COUNTRIES.contains(locale.getCountry()), locale)
                : plain(number, currency, locale);
    }

    private static String figure(BigDecimal number, int decimals, boolean byLakh, Locale locale) {
        if (byLakh) {
            var format = new com.ibm.icu.text.DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
            // A point or a blank between lakhs is nowhere written.
            format.setSecondaryGroupingSize(format.getDecimalFormatSymbols().getGroupingSeparator() == ',' ? 2 : 0);
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(FINEST);
            return format.format(number);
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(FINEST);
        return format.format(number);
    }
}
