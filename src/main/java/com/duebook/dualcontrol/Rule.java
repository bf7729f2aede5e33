package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to which amount somebody may do something alone. A right that has amounts in some currencies is asked for in every
 * other: unlike currencies are never compared.
 *
 * @param role whom it binds; null for everybody
 * @param upTo alone; null when a second person is always asked
 */
public record Rule(@Nullable Role role, Right right, @Nullable Money upTo) {

    /** What rules can be about. */
    public static final List<Right> RIGHTS = List.of(Right.CREDIT, Right.WRITE_OFF, Right.REFUND, Right.EDIT_BANK);

    boolean covers(@Nullable Money amount) {
        return upTo != null && amount != null && upTo.currency().equals(amount.currency()) && amount.compareTo(upTo) <= 0;
    }
}
