package com.duebook.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text that should be an amount says. */
public sealed interface Reading {

    /**
     * @param value in major units, with the decimals that were written
     * @param currencies whose sign or code stands beside it: none, one, or those that share the sign
     * @param shows the decimal mark that the text proves by itself, such as the comma of 1.234,50
     */
    record Amount(BigDecimal value, Set<Currency> currencies, @Nullable DecimalMark shows) implements Reading {

        /** Empty as well when the sign is of several currencies, such as $. */
        public Optional<Currency> currency() {
            return currencies.size() == 1 ? Optional.of(currencies.iterator().next()) : Optional.empty();
        }
    }

    /**
     * One mark with three digits behind it.
     *
     * @param group the value when the mark stands between thousands
     * @param decimal the value when it stands before the cents
     * @param mark that was written
     */
    record Ambiguous(BigDecimal group, BigDecimal decimal, DecimalMark mark, Set<Currency> currencies)
            implements Reading {

        public List<BigDecimal> values() {
            return List.of(group, decimal);
        }
    }

    /** @param words what cannot be understood */
    record Unreadable(Reason reason, String words) implements Reading {}

    enum Reason {
        EMPTY,
        /** It has no digits, or something beside them that is no sign of an amount. */
        WORDS,
        /** The sign or code of another currency, or of two. */
        OTHER_CURRENCY,
        /** Digits are set apart in a way that nobody does. */
        GROUPS,
        /** Two signs, such as a minus and brackets. */
        SIGNS,
        TOO_LONG
    }

    /** Empty unless there is only one meaning. */
    default Optional<BigDecimal> clear() {
        return this instanceof Amount amount ? Optional.of(amount.value()) : Optional.empty();
    }
}
