package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a workspace asks for a second person: pure questions over its rules. */
public record Rules(List<Rule> all) {

    public static final Rules NONE = new Rules(List.of());

    public Rules {
        all = List.copyOf(all);
    }

    /** @param amount null for what has none, such as bank details */
    boolean askSecond(Role role, Right right, @Nullable Money amount) {
        return isAbove(null, right, amount) || isAbove(role, right, amount);
    }

    /** What binds everybody is no limit to who confirms; what binds a role is. */
    boolean letDecide(Role role, Right right, @Nullable Money amount) {
        return role.may(right) && !isAbove(role, right, amount);
    }

    boolean bindEverybody(Right right) {
        return all.stream().anyMatch(rule -> rule.role() == null && rule.right() == right);
    }

    boolean limit(Role role, Right right) {
        return all.stream().anyMatch(rule -> rule.role() == role && rule.right() == right);
    }

    private boolean isAbove(@Nullable Role role, Right right, @Nullable Money amount) {
        var theirs = all.stream().filter(rule -> Objects.equals(rule.role(), role) && rule.right() == right).toList();
        return !theirs.isEmpty() && theirs.stream().noneMatch(rule -> rule.covers(amount));
    }
}
