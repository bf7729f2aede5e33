package com.duebook.money;

import com.duebook.money.Reading.Reason;
import com.duebook.money.Reading.Unreadable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as people of all countries write them. What has one meaning is read, whoever writes it: 1.250,50 and
 * 1,250.50, 12,34,567 and 1'234.50, 1.250,- and (1,250.00), in digits of any script, with the currency's code or sign in
 * front or behind. What has two (1.250) is decided by the reader's habits where they decide it, and asked otherwise. A
 * sign of another currency is never passed over.
 */
public final class AmountReader {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 34;
    /** What sheets show of a double; the digits beyond are noise of its binary form. */
    private static final MathContext SHEET = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern PARTS = Pattern.compile("([^0-9]*)([0-9](?:.*[0-9])?)([^0-9]*)", Pattern.DOTALL);
    private static final Pattern CORE = Pattern.compile("[0-9.,' " + AmountText.ARABIC_DECIMAL + AmountText.ARABIC_GROUP + "]+");
    private static final Pattern CLOSED = Pattern.compile("[.,] ?-+|/[-=]|[.,](?= |$)");

    private final @Nullable Currency currency;
    private final @Nullable Locale locale;
    private final @Nullable DecimalMark certain;
    private final int decimals;
    private final boolean hasCurrencies;
    private final boolean isPercent;

    private AmountReader(@Nullable Currency currency, @Nullable Locale locale, @Nullable DecimalMark certain,
            int decimals, boolean hasCurrencies, boolean isPercent) {
        this.currency = currency;
        this.locale = locale;
        this.certain = certain;
        this.decimals = decimals;
        this.hasCurrencies = hasCurrencies;
        this.isPercent = isPercent;
    }

    /** An amount typed by somebody to whom amounts are shown in this locale. */
    public static AmountReader typed(Locale locale, Currency currency) {
        return new AmountReader(currency, locale, null, Money.decimals(currency), true, false);
    }

    /** A unit price: it may be finer than the currency, so that a currency without decimals decides nothing. */
    public static AmountReader price(Locale locale, Currency currency) {
        return new AmountReader(currency, locale, null, Math.max(2, Money.decimals(currency)), true, false);
    }

    /** A quantity. It has no currency. */
    public static AmountReader quantity(Locale locale) {
        return new AmountReader(null, locale, null, 6, false, false);
    }

    /** A count. Thousands may be grouped. */
    public static AmountReader whole(Locale locale) {
        return new AmountReader(null, locale, null, 0, false, false);
    }

    /** Per cent, with or without the sign. */
    public static AmountReader percent(Locale locale) {
        return new AmountReader(null, locale, null, 6, false, true);
    }

    /**
     * An amount in a file that somebody else's program wrote. Digits beyond the fifteenth are a double's noise and are
     * rounded away as sheets do: 59.849999999999994 is 59.85.
     *
     * @param certain the file's decimal mark where it is known: 12.500 is asked about otherwise
     * @param currency of the row; null where the amount itself has to say it
     */
    public static AmountReader file(@Nullable DecimalMark certain, @Nullable Currency currency) {
        return new AmountReader(currency, null, certain, currency == null ? 2 : Money.decimals(currency), true, false);
    }

    /** A number that a sheet keeps as a double, such as 1.2E3 or 59.849999999999994, as the sheet shows it. */
    public static BigDecimal machine(BigDecimal stored) {
        var shown = stored.precision() > SHEET.getPrecision() && stored.scale() > 0 ? stored.round(SHEET) : stored;
        var bare = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    public Reading read(String text) {
        if (text.length() > LONGEST * 2) {
            return new Unreadable(Reason.TOO_LONG, text.substring(0, LONGEST));
        }
        var plain = AmountText.plain(text);
        if (plain.isEmpty()) {
            return new Unreadable(Reason.EMPTY, "");
        }
        var parts = PARTS.matcher(plain);
        if (!parts.matches()) {
            return new Unreadable(Reason.WORDS, plain);
        }
        return read(parts.group(1), parts.group(2), parts.group(3));
    }

    private Reading read(String before, String digits, String behind) {
        var affixes = new Affixes(currency, isPercent);
        var leading = leadingMark(affixes, before);
        affixes.take(before.substring(0, before.length() - leading.length()));
        var closing = CLOSED.matcher(behind);
        var closes = closing.lookingAt();
        affixes.take(closes ? behind.substring(closing.end()) : behind);
        var fault = affixes.fault();
        if (fault != null) {
            return fault;
        }
        if (!hasCurrencies && !affixes.currencies().isEmpty()) {
            return new Unreadable(Reason.WORDS, (before + behind).strip());
        }
        var core = leading + digits;
        if (!CORE.matcher(core).matches()) {
            return new Unreadable(Reason.WORDS, core);
        }
        if (core.length() > MOST_DIGITS) {
            return new Unreadable(Reason.TOO_LONG, core);
        }
        return decide(core, Figure.of(core, closes && !isFullStop(closing.group(), core)), affixes);
    }

    /** The mark of "$.50"; that of "Rs.50" belongs to the sign. */
    private static String leadingMark(Affixes affixes, String before) {
        if (!before.matches("(?s).*[.," + AmountText.ARABIC_DECIMAL + "]")) {
            return "";
        }
        var word = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('-')) + 1);
        var letters = before.length() > 1 && Character.isLetter(before.charAt(before.length() - 2));
        return letters || affixes.isSign(word) ? "" : before.substring(before.length() - 1);
    }

    /** A mark at the end that is already before the cents, or may be: "1.250." at the end of a sentence. */
    private static boolean isFullStop(String tail, String core) {
        return tail.length() == 1 && core.contains(tail);
    }

    private Reading decide(String core, Figure figure, Affixes affixes) {
        var group = figure.group();
        var decimal = figure.decimal();
        if (group == null && decimal == null) {
            return new Unreadable(Reason.GROUPS, core);
        }
        var currencies = affixes.currencies();
        var mark = figure.last();
        if (group != null && decimal != null && mark != null) {
            var before = isDecimal(mark, currencies);
            if (before == null) {
                return new Reading.Ambiguous(signed(group, affixes), signed(decimal, affixes), mark, currencies);
            }
            return new Reading.Amount(signed(before ? decimal : group, affixes), currencies, null);
        }
        var value = signed(group != null ? group : Objects.requireNonNull(decimal), affixes);
        return new Reading.Amount(locale == null && figure.marks() < 2 ? noiseless(value) : value, currencies,
                figure.shows());
    }

    /** Whether one mark with three digits behind it is before the cents; null when nothing decides it. */
    private @Nullable Boolean isDecimal(DecimalMark mark, Set<Currency> written) {
        var meant = currency != null ? currency : written.size() == 1 ? written.iterator().next() : null;
        var hasThousandths = meant != null && Money.decimals(meant) == 3;
        if (certain != null) {
            return hasThousandths && mark != certain ? null : Boolean.valueOf(mark == certain);
        }
        if (decimals == 0) {
            return false;
        }
        if (locale == null) {
            return hasThousandths ? Boolean.TRUE : null;
        }
        var symbols = DecimalFormatSymbols.getInstance(locale);
        if (symbols.getGroupingSeparator() == mark.sign()) {
            // At home people write their currency as their locale does; elsewhere three decimals look like thousands.
            return hasThousandths && !symbols.getCurrency().equals(meant) ? null : Boolean.FALSE;
        }
        return hasThousandths || !hasCurrencies && symbols.getDecimalSeparator() == mark.sign() ? Boolean.TRUE : null;
    }

    private static BigDecimal noiseless(BigDecimal value) {
        return value.precision() > SHEET.getPrecision() ? machine(value) : value;
    }

    private static BigDecimal signed(BigDecimal value, Affixes affixes) {
        return affixes.isNegative() ? value.negate() : value;
    }
}
