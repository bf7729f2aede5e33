package com.duebook.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is told rounded down, as it is compared: twice the whole number, and one more where something was cut off. So 20.1 is over
 * 20, and 20 is not.
 */
public final class Steps {

    /** No quotient of two amounts in minor units is closer to a whole number than these tell, unless it is one. */
    private static final int DECIMALS = 20;

    private Steps() {}

    public static long of(long whole) {
        return Math.multiplyExact(whole, 2);
    }

    public static long of(BigDecimal exact) {
        return of(whole(exact), isMore(exact));
    }

    /** Nothing of it is lost that makes it more than a whole number, and it is never rounded up to one. */
    public static BigDecimal percent(BigDecimal part, BigDecimal all) {
        return part.movePointRight(2).divide(all, DECIMALS, RoundingMode.DOWN);
    }

    static long of(long whole, boolean more) {
        return of(whole) + (more ? 1 : 0);
    }

    static long whole(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    static boolean isMore(BigDecimal exact) {
        return exact.compareTo(BigDecimal.valueOf(whole(exact))) > 0;
    }
}
