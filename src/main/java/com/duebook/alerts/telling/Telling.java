package com.duebook.alerts.telling;

import com.duebook.identifiers.MailAddress;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rule's alerts are told, and how.
 *
 * @param role only where they go to one
 * @param address only where they go to one
 * @param atOnce by a mail as soon as one is raised; else by the morning's digest
 */
public record Telling(Whom whom, @Nullable Role role, @Nullable String address, boolean atOnce) {

    public static final Telling USUAL = new Telling(Whom.EVERYBODY, null, null, false);

    public static final int ADDRESS_LENGTH = 254;

    public Telling {
        role = whom == Whom.ROLE ? role : null;
        address = whom == Whom.ADDRESS && address != null && !address.isBlank() ? address.strip() : null;
    }

    /** @throws Refusal where it is not known whom */
    public void check() {
        if (whom == Whom.ROLE && (role == null || !role.may(Right.HANDLE_ALERTS))) {
            throw new Refusal("alerts.telling.roleMissing");
        }
        if (whom == Whom.ADDRESS && (address == null || address.length() > ADDRESS_LENGTH || MailAddress.read(address).isEmpty())) {
            throw new Refusal("alerts.telling.addressMissing");
        }
    }

    /** @param owner of the customer, null for nobody */
    public boolean reaches(UUID member, Role hasRole, @Nullable UUID owner) {
        return switch (whom) {
            case EVERYBODY -> true;
            case OWNER -> owner == null || owner.equals(member);
            case ROLE -> hasRole == role;
            case ADDRESS -> false;
        };
    }
}
