package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to which amount somebody may do something alone. A right that has amounts in some currencies is asked for in every
 * other: unlike currencies are never compared.
 *
 * @param role whom it binds; null for everybody
 * @param upTo alone; null when somebody is always asked
 * @param by what confirms it: bank details may be confirmed by a second factor of whoever changes them
 */
public record Rule(@Nullable Role role, Right right, @Nullable Money upTo, Kind by) {

    /** What rules can be about. */
    public static final List<Right> RIGHTS = List.of(Right.CREDIT, Right.WRITE_OFF, Right.REFUND, Right.EDIT_BANK, Right.DECIDE_CREDIT);

    public Rule(@Nullable Role role, Right right, @Nullable Money upTo) {
        this(role, right, upTo, Kind.SECOND_PERSON);
    }

    boolean covers(@Nullable Money amount) {
        return upTo != null && amount != null && upTo.currency().equals(amount.currency()) && amount.compareTo(upTo) <= 0;
    }
}
