package com.duebook.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestWorkspaces;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database refuses by itself what would link or mix two workspaces: for every table and key there is. */
@IntegrationTest
class SchemaIsolationTest {

    @Autowired DataSource source;
    @Autowired EntityManagerFactory factory;
    @Autowired TestWorkspaces workspaces;

    Isolation isolation;

    @BeforeEach
    void read() {
        isolation = new Isolation(source, factory, workspaces);
    }

    @Test
    void everyTenantTableIsKeyedByItsTenant() {
        var soft = new SoftAssertions();
        for (var table : isolation.schema.tenantTables()) {
            var tenant = isolation.schema.columnsOf(table).getFirst();
            soft.assertThat(tenant.name()).as("first column of %s", table).isEqualTo("tenant_id");
            soft.assertThat(tenant.nullable()).as("%s.tenant_id may be null", table).isFalse();
            soft.assertThat(isolation.schema.keys().stream()
                            .filter(key -> key.table().equals(table) && key.isPrimary()).map(key -> key.columns().getFirst()))
                    .as("primary key of %s", table).containsExactly("tenant_id");
        }
        soft.assertAll();
    }

    @Test
    void everyKeyOfATenantTableIsLedByTheTenant() {
        assertThat(isolation.schema.keys().stream()
                        .filter(key -> isolation.schema.isTenantTable(key.table()))
                        .filter(key -> !key.columns().getFirst().equals("tenant_id")))
                .isEmpty();
    }

    @Test
    void everyReferenceBetweenTenantTablesIsLedByTheTenant() {
        assertThat(between()).isNotEmpty().allSatisfy(key -> {
            assertThat(key.columns().getFirst()).isEqualTo("tenant_id");
            assertThat(key.parentColumns().getFirst()).isEqualTo("tenant_id");
        });
    }

    @Test
    void refusesAChildOfAnotherWorkspacesParent() throws Exception {
        for (var key : between()) {
            var parent = isolation.rows.insert(key.parent(), isolation.acme);
            var link = new HashMap<String, Object>();
            for (var index = 1; index < key.columns().size(); index++) {
                link.put(key.columns().get(index), parent.get(key.parentColumns().get(index)));
            }

            // In its own workspace the very same link is fine.
            isolation.rows.insert(key.table(), isolation.acme, link);
            assertThatThrownBy(() -> isolation.rows.insert(key.table(), isolation.bolt, link))
                    .as("%s of %s", key.name(), key.table())
                    .isInstanceOfSatisfying(SQLIntegrityConstraintViolationException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("23000"));
        }
    }

    @Test
    void refusesTheSameKeyTwiceInOneWorkspaceOnly() throws Exception {
        for (var key : isolation.schema.keys()) {
            if (!key.unique() || !isolation.schema.isTenantTable(key.table())) {
                continue;
            }
            var first = isolation.rows.insert(key.table(), isolation.acme, isolation.rows.filled(key, isolation.acme));
            var same = new HashMap<String, Object>();
            key.columns().forEach(column -> same.put(column, first.get(column)));

            assertThatThrownBy(() -> isolation.rows.insert(key.table(), isolation.acme, same))
                    .as("%s of %s", key.name(), key.table())
                    .isInstanceOf(SQLIntegrityConstraintViolationException.class);
        }
    }

    private List<Schema.ForeignKey> between() {
        return isolation.schema.foreignKeys().stream()
                .filter(key -> isolation.schema.isTenantTable(key.table()))
                .filter(key -> isolation.schema.isTenantTable(key.parent()))
                .toList();
    }
}
