package com.duebook.tenancy;

import com.duebook.problem.Denied;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The door of every service: may whoever acts do this? A member's role is read each time, so a right that is taken
 * away is gone with the next click; in a suspended workspace members have none. Jobs may do everything; a payer has no rights here at all.
 */
@Component
public class Access {

    private final Tenancy tenancy;
    private final Roles roles;
    private final TenantProfiles profiles;

    Access(Tenancy tenancy, Roles roles, TenantProfiles profiles) {
        this.tenancy = tenancy;
        this.roles = roles;
        this.profiles = profiles;
    }

    /** @throws Denied when the actor lacks the right */
    public void require(Right right) {
        if (!may(right)) {
            throw new Denied();
        }
    }

    /** @throws Denied when the actor may do it neither alone nor with a second person */
    public void requireToAsk(Right right) {
        if (!mayAsk(right)) {
            throw new Denied();
        }
    }

    /** @throws Denied when it is a member or a payer who acts */
    public void requireOperator() {
        switch (tenancy.actor().kind()) {
            case SYSTEM, OPERATOR -> {}
            case MEMBER, PAYER -> throw new Denied();
        }
    }

    /** Whether the operator keeps everybody out of the current workspace; not so where none is bound. */
    public boolean isSuspended() {
        return tenancy.find()
                .filter(scope -> !scope.isPlatform())
                .filter(scope -> profiles.of(scope.tenant()).suspended())
                .isPresent();
    }

    public boolean may(Right right) {
        return may(role -> role.may(right));
    }

    /** Alone, or with a second person who confirms. */
    public boolean mayAsk(Right right) {
        return may(role -> role.mayAsk(right));
    }

    private boolean may(Predicate<Role> allowed) {
        var scope = tenancy.scope();
        return switch (scope.actor().kind()) {
            case SYSTEM -> true;
            case PAYER, OPERATOR -> false;
            case MEMBER -> roles.of(scope.tenant(), Objects.requireNonNull(scope.actor().id()))
                    .filter(allowed)
                    .filter(role -> !profiles.of(scope.tenant()).suspended())
                    .isPresent();
        };
    }
}
