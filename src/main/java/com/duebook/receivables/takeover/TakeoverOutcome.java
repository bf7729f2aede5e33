package com.duebook.receivables.takeover;

import com.duebook.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an invoice before it is taken over.
 *
 * @param paid what money has settled of it; null where that is all of it or nothing
 * @param credited what credit notes have settled of it; null is nothing
 * @param on the day of the payment or the write-off; null while there is neither
 */
public record TakeoverOutcome(Rest rest, @Nullable Money paid, @Nullable Money credited, @Nullable LocalDate on) {

    /** What has become of that which was not paid. */
    public enum Rest { OPEN, WRITTEN_OFF, VOID }

    public static final TakeoverOutcome OPEN = new TakeoverOutcome(Rest.OPEN, null, null, null);
    public static final TakeoverOutcome VOID = new TakeoverOutcome(Rest.VOID, null, null, null);

    public TakeoverOutcome {
        if (rest == Rest.VOID && on != null) {
            throw new IllegalArgumentException("a void invoice that was paid");
        }
    }

    /** @param on when it was paid in full; null while it is open */
    public static TakeoverOutcome paid(@Nullable LocalDate on) {
        return on == null ? OPEN : new TakeoverOutcome(Rest.OPEN, null, null, on);
    }

    public static TakeoverOutcome partly(Money paid, LocalDate on) {
        return new TakeoverOutcome(Rest.OPEN, paid, null, on);
    }

    /** With nothing paid before. */
    public static TakeoverOutcome writtenOff(LocalDate on) {
        return new TakeoverOutcome(Rest.WRITTEN_OFF, null, null, on);
    }

    Money paidOf(Money total) {
        return paid != null ? paid : rest == Rest.OPEN && on != null ? total.minus(creditedOf(total)) : Money.zero(total.currency());
    }

    Money creditedOf(Money total) {
        return credited == null ? Money.zero(total.currency()) : credited;
    }

    /** What neither money nor credit notes have settled. */
    Money restOf(Money total) {
        return total.minus(paidOf(total)).minus(creditedOf(total));
    }
}
