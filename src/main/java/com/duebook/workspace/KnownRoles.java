package com.duebook.workspace;

import com.duebook.tenancy.Role;
import com.duebook.tenancy.Roles;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Read for each message of a browser from the unique key, and never remembered beyond it: a right that is taken away is
 * gone at once, everywhere. A page asks a dozen times, which is why one message asks the database once.
 */
@Component
class KnownRoles implements Roles {

    private final JdbcClient client;

    KnownRoles(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Optional<Role> of(UUID tenant, UUID identity) {
        return RequestRoles.of(tenant, identity, () -> read(tenant, identity));
    }

    private Optional<Role> read(UUID tenant, UUID identity) {
        return client.sql("""
                        select role from membership
                        where workspace_id = :workspace and identity_id = :identity and disabled_at is null""")
                .param("workspace", tenant)
                .param("identity", identity)
                .query(String.class)
                .optional()
                .map(Role::valueOf);
    }
}
