package com.duebook.facts;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One number of a fact, or one word.
 *
 * @param number in the key's unit; 1 for a word
 * @param currency that it is in, or is counted in; null for a number over all of them
 * @param word only where the key is a {@link FactUnit#TAG}
 * @param more whether the number is rounded down and something was cut off
 */
public record FactValue(FactKey key, long number, @Nullable Currency currency, @Nullable String word, boolean more) {

    public FactValue {
        if (key.isMoney() && currency == null || (key.unit() == FactUnit.TAG) != (word != null)) {
            throw new IllegalArgumentException(key + " has no value of this kind");
        }
    }

    public FactValue(FactKey key, long number, @Nullable Currency currency, @Nullable String word) {
        this(key, number, currency, word, false);
    }

    long steps() {
        return Steps.of(number, more);
    }

    FactValue nothing() {
        return new FactValue(key, 0, currency, word);
    }

    boolean isIn(Currency wanted) {
        return wanted.equals(currency);
    }
}
