package com.duebook.credit.hold.list;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitScope;
import com.duebook.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer, or a group, that has a limit or does not stand free.
 *
 * @param customer of a group its head
 * @param owner who of the workspace looks after it; null for nobody
 * @param credit null where there is no limit
 * @param daysLate of the undisputed open item that is late the longest; 0 for a group
 * @param since when it came to stand so; null where that is not written down
 * @param until the last day of an unlock
 * @param usedPercent whole per cent; -1 where there is no limit, it is unlimited, or a rate is missing
 */
public record HoldRow(UUID customer, LimitScope scope, String name, @Nullable String reference, @Nullable UUID owner, HoldState state,
        @Nullable CreditStanding credit,
        long daysLate, @Nullable Instant since, @Nullable LocalDate until, long usedPercent) {

    /** Null where there is no limit, or a rate is missing. */
    public @Nullable Money used() {
        return credit == null || !credit.unrated().isEmpty() ? null : credit.used();
    }

    /** Below 0 by how much the limit is passed; null where there is none, it is unlimited, or a rate is missing. */
    public @Nullable Money free() {
        return credit == null ? null : credit.left(Money.zero(credit.currency())).orElse(null);
    }
}
