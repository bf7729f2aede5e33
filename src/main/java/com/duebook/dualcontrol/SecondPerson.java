package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Roles;
import com.duebook.tenancy.Tenancy;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door of every deed that a second person may have to confirm: it asks for the right, the rules and the confirmation. */
@Component
public class SecondPerson {

    private final RuleBook book;
    private final Access access;
    private final Roles roles;
    private final Tenancy tenancy;

    SecondPerson(RuleBook book, Access access, Roles roles, Tenancy tenancy) {
        this.book = book;
        this.access = access;
        this.roles = roles;
        this.tenancy = tenancy;
    }

    /** How whoever acts may do this. @param amount null for what has none, such as bank details */
    public Need need(Right right, @Nullable Money amount) {
        if (!access.mayAsk(right)) {
            return Need.NOT_ALLOWED;
        }
        return role().map(role -> !role.may(right) || book.current().askSecond(role, right, amount)
                ? Need.SECOND_PERSON : Need.ALONE).orElse(Need.ALONE);
    }

    /**
     * @param amount all that comes together, such as what an invoice was credited before, so that parts are no way around
     * @throws Denied when the actor may neither do nor ask for this
     * @throws Refusal when somebody else has to confirm it first
     */
    public void require(Right right, @Nullable Money amount) {
        var need = need(right, amount);
        if (need == Need.NOT_ALLOWED) {
            throw new Denied();
        }
        if (need == Need.SECOND_PERSON && Confirmation.current().filter(it -> confirms(it, right)).isEmpty()) {
            throw new Refusal("dualcontrol.needed");
        }
    }

    /** A second factor of the same person may stand in for bank details only, and only for who may change them. */
    private boolean confirms(Confirmation given, Right right) {
        return given.right() == right
                && (given.kind() == Kind.SECOND_PERSON || right == Right.EDIT_BANK && access.may(right));
    }

    /** Empty when no member acts. */
    private Optional<Role> role() {
        var actor = tenancy.actor();
        return actor.kind() == Actor.Kind.MEMBER
                ? roles.of(tenancy.tenant(), Objects.requireNonNull(actor.id())) : Optional.empty();
    }
}
