package com.duebook.tenancy;

import java.util.Optional;
import java.util.UUID;

/** The role somebody has in a workspace today; implemented by whoever keeps memberships. */
public interface Roles {

    /** Empty for strangers, and for members who were removed or disabled. */
    Optional<Role> of(UUID tenant, UUID identity);
}
