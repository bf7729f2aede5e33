package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Roles;
import com.duebook.tenancy.Tenancy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may decide a request: members with the right, within their own limits, and never who asked. */
@Component
class Electorate {

    private final Deciders members;
    private final RuleBook book;
    private final Access access;
    private final Tenancy tenancy;
    private final Roles roles;

    Electorate(Deciders members, RuleBook book, Access access, Tenancy tenancy, Roles roles) {
        this.members = members;
        this.book = book;
        this.access = access;
        this.tenancy = tenancy;
        this.roles = roles;
    }

    /** Who else than who acts could decide this today. */
    List<Decider> others(Right right, @Nullable Money measured) {
        var rules = book.current();
        return members.active().stream()
                .filter(member -> !member.id().equals(me()) && rules.letDecide(member.role(), right, measured))
                .toList();
    }

    /** @throws Refusal when it is theirs, or above what they decide alone */
    void requireDecider(ApprovalRequest request, Right right) {
        if (request.askedBy().equals(me())) {
            throw new Refusal("dualcontrol.own");
        }
        if (!access.may(right)) {
            throw new Denied();
        }
        if (!mine().may(right, request.measured())) {
            throw new Refusal("dualcontrol.aboveYours");
        }
    }

    /** What whoever looks may decide, read once. */
    Vote mine() {
        return new Vote(roles.of(tenancy.tenant(), me()), book.current());
    }

    record Vote(Optional<Role> role, ApprovalRules rules) {

        boolean may(Right right, @Nullable Money measured) {
            return role.filter(it -> rules.letDecide(it, right, measured)).isPresent();
        }
    }

    private UUID me() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members decide");
    }
}
