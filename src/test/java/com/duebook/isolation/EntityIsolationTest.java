package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One workspace tries everything that Hibernate offers on the rows of another: for every entity there is. */
@IntegrationTest
class EntityIsolationTest {

    @Autowired EntityManagerFactory factory;
    @Autowired DataSource source;
    @Autowired Tenancy tenancy;

    @Test
    void neitherShowsNorChangesAnotherWorkspacesRows() throws Exception {
        var isolation = new Isolation(source, factory);
        var entities = tenantEntities();
        assertThat(entities).isNotEmpty();
        var faults = new ArrayList<String>();

        for (var entity : entities) {
            var table = Isolation.persister(factory, entity).getTableName();
            var id = Ids.uuid((byte[]) isolation.rows.insert(table, isolation.acme).get("id"));
            var before = isolation.everythingOf(isolation.acme);
            for (var attempt : Attempts.ALL.entrySet()) {
                // Afresh each time, as the row looks to its owner.
                var owned = load(isolation.acme, entity, id);
                var outcome = outcome(isolation.bolt, attempt.getValue(), new Attempts.Target(entity, id, isolation.acme, owned));
                if (!outcome.isEmpty()) {
                    faults.add(entity.getSimpleName() + ", " + attempt.getKey() + ": " + outcome);
                }
                if (!isolation.everythingOf(isolation.acme).equals(before)) {
                    faults.add(entity.getSimpleName() + ", " + attempt.getKey() + ": changed the row");
                    before = isolation.everythingOf(isolation.acme);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void showsItsOwnRowsToEachWorkspace() throws Exception {
        var isolation = new Isolation(source, factory);
        for (var entity : tenantEntities()) {
            var table = Isolation.persister(factory, entity).getTableName();
            var id = Ids.uuid((byte[]) isolation.rows.insert(table, isolation.acme).get("id"));

            assertThat(load(isolation.acme, entity, id)).as(entity.getSimpleName()).isNotNull();
        }
    }

    private List<Class<?>> tenantEntities() {
        var found = new ArrayList<Class<?>>();
        factory.getMetamodel().getEntities().forEach(type -> {
            if (TenantOwned.class.isAssignableFrom(type.getJavaType())) {
                found.add(type.getJavaType());
            }
        });
        return found;
    }

    private Object load(UUID workspace, Class<?> entity, UUID id) {
        return tenancy.callAs(workspace, com.duebook.tenancy.Actor.SYSTEM,
                () -> factory.unwrap(SessionFactory.class).fromTransaction(session -> session.find(entity, id)));
    }

    /** @return what was seen that must not be; empty for nothing and for any refusal */
    private String outcome(UUID workspace, Attempts.Attempt attempt, Attempts.Target target) {
        try {
            var seen = tenancy.callAs(workspace, com.duebook.tenancy.Actor.SYSTEM,
                    () -> attempt.on(factory.unwrap(SessionFactory.class), target));
            return nothing(seen) ? "" : "saw " + seen;
        } catch (RuntimeException refused) {
            return "";
        }
    }

    private static boolean nothing(Object seen) {
        return switch (seen) {
            case null -> true;
            case Number number -> number.longValue() == 0;
            case List<?> list -> list.stream().allMatch(EntityIsolationTest::nothing);
            default -> false;
        };
    }
}
