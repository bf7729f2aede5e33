package com.duebook.tenancy;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every table with a {@code tenant_id} column; platform tables that name a workspace call it {@code workspace_id}. */
@Component
class TenantTables implements SmartInitializingSingleton {

    private final JdbcClient client;
    private volatile @Nullable Set<String> names;

    TenantTables(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
    }

    /** Before anybody needs them while holding a connection: that would take a second one. */
    @Override
    public void afterSingletonsInstantiated() {
        names();
    }

    /** In lower case. Kept once there are any, which is after the schema was brought up to date. */
    Set<String> names() {
        var known = names;
        return known != null ? known : read();
    }

    private Set<String> read() {
        var found = client.sql("""
                        select table_name from information_schema.columns
                        where table_schema = database() and column_name = 'tenant_id'""")
                .query(String.class).list().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (!found.isEmpty()) {
            names = found;
        }
        return found;
    }
}
