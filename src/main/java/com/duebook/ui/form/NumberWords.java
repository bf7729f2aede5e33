package com.duebook.ui.form;

import com.duebook.money.Money;
import com.duebook.money.Reading.Unreadable;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What is wrong with a number, in the reader's words. */
final class NumberWords {

    static final BigDecimal EXAMPLE = new BigDecimal("1234.5");

    private NumberWords() {}

    /** @param currency of the field; null where it has none */
    static String complaint(Component field, Unreadable unreadable, String example, @Nullable Currency currency) {
        return switch (unreadable.reason()) {
            case WORDS, EMPTY -> field.getTranslation("money.field.words", unreadable.words(), example);
            case OTHER_CURRENCY -> field.getTranslation("money.field.otherCurrency", unreadable.words(),
                    currency == null ? "" : currency.getCurrencyCode());
            case GROUPS -> field.getTranslation("money.field.groups", example);
            case SIGNS -> field.getTranslation("money.field.signs", "-" + example);
            case TOO_LONG -> field.getTranslation("money.field.tooLong");
        };
    }

    static @Nullable String unfit(Component field, BigDecimal number, Currency currency) {
        if (isFiner(number, currency)) {
            return field.getTranslation("money.field.decimals", currency.getCurrencyCode(), Money.decimals(currency));
        }
        return number.precision() - number.scale() > Money.MOST_DIGITS
                ? field.getTranslation("money.field.tooLong") : null;
    }

    static boolean isFiner(BigDecimal number, Currency currency) {
        return number.signum() != 0 && number.stripTrailingZeros().scale() > Money.decimals(currency);
    }
}
