package com.duebook.dualcontrol;

import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.identity.factor.SecondFactors;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door of every deed that a second person may have to confirm: it asks for the right, the rules and the confirmation. */
@Component
public class SecondPerson {

    private final RuleBook book;
    private final SecondFactors factors;
    private final Access access;
    private final Roles roles;
    private final Tenancy tenancy;

    SecondPerson(RuleBook book, SecondFactors factors, Access access, Roles roles, Tenancy tenancy) {
        this.book = book;
        this.factors = factors;
        this.access = access;
        this.roles = roles;
        this.tenancy = tenancy;
    }

    /** How whoever acts may do this. @param amount null for what has none, such as bank details */
    public Need need(Right right, @Nullable Money amount) {
        if (!access.mayAsk(right)) {
            return Need.NOT_ALLOWED;
        }
        return role().map(role -> need(role, right, amount)).orElse(Need.ALONE);
    }

    /** Whoever has a second factor shows it where money is led elsewhere, asked or not: a stolen session moves none. */
    private Need need(Role role, Right right, @Nullable Money amount) {
        if (!role.may(right)) {
            return Need.SECOND_PERSON;
        }
        var asked = book.current().ask(role, right == Right.OWN ? Right.EDIT_BANK : right, amount);
        if (right != Right.OWN && asked.isPresent()) {
            return asked.get() == Kind.SECOND_PERSON ? Need.SECOND_PERSON : Need.SECOND_FACTOR;
        }
        var isGuarded = asked.isPresent() || (right == Right.OWN || right == Right.EDIT_BANK) && factors.has(me());
        return isGuarded ? Need.SECOND_FACTOR : Need.ALONE;
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
        if (need != Need.ALONE && !isConfirmed(right, need)) {
            throw missing(need);
        }
    }

    Refusal missing(Need need) {
        return new Refusal(need == Need.SECOND_PERSON ? "dualcontrol.needed"
                : factors.has(me()) ? "dualcontrol.factor.needed" : "dualcontrol.factor.none");
    }

    /** A second person will do where a factor would; a factor is that of whoever acts. */
    boolean isConfirmed(Right right, Need need) {
        return Confirmation.current().filter(given -> given.right() == right && (given.kind() == Kind.SECOND_PERSON
                || need == Need.SECOND_FACTOR && given.by().equals(me()))).isPresent();
    }

    private UUID me() {
        return Objects.requireNonNull(tenancy.actor().id());
    }

    /** Empty when no member acts. */
    private Optional<Role> role() {
        var actor = tenancy.actor();
        return actor.kind() == Actor.Kind.MEMBER
                ? roles.of(tenancy.tenant(), Objects.requireNonNull(actor.id())) : Optional.empty();
    }
}
