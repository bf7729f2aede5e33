package com.duebook.credit.order;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What has to be paid before an order is released.
 *
 * @param percent of the order, 1 to 100
 * @param wanted as much of it, in its currency
 * @param missing what there is no money for yet; 0 where it is all there
 */
public record Prepayment(int percent, Money wanted, Money missing) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Rounded up. @param there money that nothing else counts on */
    static Prepayment of(int percent, Money order, Money there) {
        var minor = BigDecimal.valueOf(order.minor()).multiply(BigDecimal.valueOf(percent)).divide(WHOLE, 0, RoundingMode.UP);
        var wanted = Money.of(minor.longValueExact(), order.currency());
        return new Prepayment(percent, wanted, wanted.minus(wanted.min(there)));
    }

    public boolean isThere() {
        return missing.isZero();
    }

    /** Whether all of the order is paid for, so that it takes no credit. */
    boolean isWhole() {
        return percent == 100 && isThere();
    }

    /** What of it is there, on which the order counts from then on. */
    Money there() {
        return wanted.minus(missing);
    }
}
