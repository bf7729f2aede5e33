package com.duebook.tenancy;

import com.duebook.problem.Denied;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The door of every service: may whoever acts do this? A member's role is read each time, so a right that is taken
 * away is gone with the next click. Jobs may do everything; a payer has no rights here at all.
 */
@Component
public class Access {

    private final Tenancy tenancy;
    private final Roles roles;

    Access(Tenancy tenancy, Roles roles) {
        this.tenancy = tenancy;
        this.roles = roles;
    }

    /** @throws Denied when the actor lacks the right */
    public void require(Right right) {
        if (!may(right)) {
            throw new Denied();
        }
    }

    public boolean may(Right right) {
        var scope = tenancy.scope();
        return switch (scope.actor().kind()) {
            case SYSTEM -> true;
            case PAYER -> false;
            case MEMBER -> roles.of(scope.tenant(), Objects.requireNonNull(scope.actor().id()))
                    .filter(role -> role.may(right))
                    .isPresent();
        };
    }
}
