package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.UnguardedStatement;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class HqlInsertTest {

    @Autowired EntityManager entities;
    @Autowired TestWorkspaces workspaces;

    UUID acme;
    UUID bolt;

    @BeforeEach
    void twoWorkspaces() {
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
    }

    @Test
    void isRefusedThoughItListsEveryColumn() {
        assertThatThrownBy(() -> workspaces.in(bolt, () -> entities
                .createQuery("insert into Contact (id, tenantId, version, customer, name, role)"
                        + " values (:id, :tenant, 0, :customer, 'x', com.duebook.customers.ContactRole.OTHER)")
                .setParameter("id", Ids.next())
                .setParameter("tenant", acme)
                .setParameter("customer", Ids.next())
                .executeUpdate()))
                .hasStackTraceContaining(UnguardedStatement.class.getName())
                .hasStackTraceContaining("an insert in HQL");
    }

    @Test
    void isRefusedAsAnUpdateOfTheTenant() {
        assertThatThrownBy(() -> workspaces.in(bolt, () -> entities
                .createQuery("update Contact c set c.tenantId = :tenant")
                .setParameter("tenant", acme)
                .executeUpdate()))
                .hasStackTraceContaining("tenant_id");
    }
}
