package com.duebook.facts.condition;

import com.duebook.facts.FactUnit;
import java.util.List;

/** How a fact is compared. Numbers have an order; words, and what is yes or no, only are so or not. */
public enum Operator {
    AT_LEAST,
    OVER,
    AT_MOST,
    UNDER,
    IS,
    IS_NOT;

    private static final List<Operator> OF_NUMBERS = List.of(AT_LEAST, OVER, AT_MOST, UNDER);
    private static final List<Operator> OF_WORDS = List.of(IS, IS_NOT);

    /** Those that suit what is counted so; none where nothing is known of it. */
    public static List<Operator> of(FactUnit unit) {
        return switch (unit) {
            case TAG, YES_NO -> OF_WORDS;
            case UNKNOWN -> List.of();
            default -> OF_NUMBERS;
        };
    }

    boolean holds(long number, long bound) {
        return switch (this) {
            case AT_LEAST -> number >= bound;
            case OVER -> number > bound;
            case AT_MOST -> number <= bound;
            case UNDER -> number < bound;
            case IS, IS_NOT -> throw new IllegalStateException(this + " has no bound");
        };
    }

    /** Whether more is further on; of the others less is. */
    boolean isUpwards() {
        return this == AT_LEAST || this == OVER;
    }

    boolean isDownwards() {
        return this == AT_MOST || this == UNDER;
    }

    /** The last number, going on from nothing, for which it does not hold, so that bounds of two operators can be compared. */
    long beyond(long bound) {
        return switch (this) {
            case AT_LEAST -> bound - 1;
            case UNDER -> bound;
            case AT_MOST -> bound + 1;
            default -> bound;
        };
    }
}
