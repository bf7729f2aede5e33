package com.duebook.facts.condition;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactUnit;
import com.duebook.facts.Steps;
import java.util.Currency;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact beside a bound, or beside a word.
 *
 * @param number in the fact's unit, an amount in minor units; 0 where there is nothing to count
 * @param currency of an amount only
 * @param word of a fact that is words only
 */
public record Comparison(FactKey fact, Operator is, long number, @Nullable Currency currency, @Nullable String word)
        implements Condition {

    public Comparison {
        if (fact.unit() == FactUnit.YES_NO) {
            is = is == Operator.AT_LEAST ? Operator.IS : is;
            number = 0;
        }
    }

    public static Comparison of(FactKey fact, Operator is, long number) {
        return new Comparison(fact, is, number, null, null);
    }

    public static Comparison of(FactKey fact, Operator is, long minor, Currency currency) {
        return new Comparison(fact, is, minor, currency, null);
    }

    public static Comparison of(FactKey fact, Operator is, String word) {
        return new Comparison(fact, is, 0, null, word);
    }

    /** Of what is yes or no. */
    public static Comparison of(FactKey fact, boolean yes) {
        return new Comparison(fact, yes ? Operator.IS : Operator.IS_NOT, 0, null, null);
    }

    /** As bad as that or worse, which of some facts is less. */
    public static Comparison reaching(FactKey fact, long threshold, @Nullable Currency currency) {
        return new Comparison(fact, fact.unit().isBetterHigh() ? Operator.AT_MOST : Operator.AT_LEAST, threshold, currency, null);
    }

    @Override
    public boolean holds(Known known) {
        return switch (fact.unit()) {
            case UNKNOWN -> false;
            case TAG -> known.has(fact, Objects.requireNonNull(word)) == (is == Operator.IS);
            case YES_NO -> (known.number(fact, null).orElse(0) > 0) == (is == Operator.IS);
            default -> reaches(known);
        };
    }

    @Override
    public Stream<Comparison> comparisons() {
        return Stream.of(this);
    }

    @Override
    public int depth() {
        return 1;
    }

    /** Whether it holds for nobody for whom the other does not. */
    boolean implies(Comparison other) {
        if (!fact.equals(other.fact) || !Objects.equals(currency, other.currency)) {
            return false;
        }
        if (is.isUpwards() && other.is.isUpwards()) {
            return is.beyond(number) >= other.is.beyond(other.number);
        }
        return is.isDownwards() && other.is.isDownwards() ? is.beyond(number) <= other.is.beyond(other.number) : equals(other);
    }

    private boolean reaches(Known known) {
        var value = known.number(fact, currency);
        return value.isPresent() && is.holds(value.getAsLong(), fact.unit().isRounded() ? Steps.of(number) : number);
    }
}
