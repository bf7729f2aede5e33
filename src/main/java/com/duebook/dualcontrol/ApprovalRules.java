package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a workspace asks for a second person or factor: pure questions over its rules. */
public record ApprovalRules(List<Rule> all) {

    public static final ApprovalRules NONE = new ApprovalRules(List.of());

    public ApprovalRules {
        all = List.copyOf(all);
    }

    /** The strictest that asks. @param amount null for what has none, such as bank details */
    Optional<Kind> ask(Role role, Right right, @Nullable Money amount) {
        return Stream.of(Kind.SECOND_PERSON, Kind.SECOND_FACTOR)
                .filter(kind -> isAbove(null, right, amount, kind) || isAbove(role, right, amount, kind))
                .findFirst();
    }

    /** What binds everybody is no limit to who confirms; what binds a role is. */
    boolean letDecide(Role role, Right right, @Nullable Money amount) {
        return role.may(right) && !isAbove(role, right, amount, Kind.SECOND_PERSON);
    }

    boolean bindEverybody(Right right) {
        return all.stream().anyMatch(rule -> rule.role() == null && rule.right() == right && rule.by() == Kind.SECOND_PERSON);
    }

    boolean limit(Role role, Right right) {
        return all.stream().anyMatch(rule -> rule.role() == role && rule.right() == right && rule.by() == Kind.SECOND_PERSON);
    }

    private boolean isAbove(@Nullable Role role, Right right, @Nullable Money amount, Kind by) {
        var theirs = all.stream().filter(rule -> Objects.equals(rule.role(), role) && rule.right() == right && rule.by() == by).toList();
        return !theirs.isEmpty() && theirs.stream().noneMatch(rule -> rule.covers(amount));
    }
}
