package com.duebook.portal;

import com.duebook.money.AmountReader;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.money.Reading;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part that a payer wants to pay, as people write amounts. */
final class TypedPart {

    private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

    private TypedPart() {}

    /**
     * @return null when nothing was typed
     * @throws Refusal when it is no amount, or could be two
     */
    static @Nullable Money read(String typed, Currency currency, Locale locale) {
        if (typed.isBlank()) {
            return null;
        }
        return switch (AmountReader.typed(locale, currency).read(typed)) {
            case Reading.Amount amount -> fit(amount.value(), currency);
            case Reading.Ambiguous two -> throw new Refusal("money.field.two",
                    MoneyFormat.plain(two.group(), currency, locale), MoneyFormat.plain(two.decimal(), currency, locale));
            case Reading.Unreadable unreadable ->
                    throw complaint(unreadable, currency, MoneyFormat.plain(EXAMPLE, currency, locale));
        };
    }

    private static Money fit(BigDecimal value, Currency currency) {
        if (value.signum() <= 0) {
            throw new Refusal("payments.refusal.amount");
        }
        if (value.stripTrailingZeros().scale() > Money.decimals(currency)) {
            throw new Refusal("money.field.decimals", currency.getCurrencyCode(), Money.decimals(currency));
        }
        if (value.precision() - value.scale() > Money.MOST_DIGITS) {
            throw new Refusal("money.field.tooLong");
        }
        return Money.exactly(value, currency);
    }

    private static Refusal complaint(Reading.Unreadable unreadable, Currency currency, String example) {
        return switch (unreadable.reason()) {
            case WORDS, EMPTY -> new Refusal("money.field.words", unreadable.words(), example);
            case OTHER_CURRENCY -> new Refusal("money.field.otherCurrency", unreadable.words(), currency.getCurrencyCode());
            case GROUPS -> new Refusal("money.field.groups", example);
            case SIGNS -> new Refusal("money.field.signs", example);
            case TOO_LONG -> new Refusal("money.field.tooLong");
        };
    }
}
