package com.duebook.tenancy;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door for SQL written by hand: lists, reports and set-based jobs. Every statement passes the guard and gets the
 * current workspace as {@code :tenant}; pending changes of entities are written first, so that it sees them. On the
 * platform the guard lets platform tables through alone, and there is no {@code :tenant}.
 */
@Component
public class TenantJdbc {

    /** A statement that MySQL prepares has 65,535 parameters at most, and a message of Vitess is not endless. */
    private static final int AT_ONCE = 2_000;

    private final Tenancy tenancy;
    private final StatementGuard guard;
    private final NamedParameterJdbcTemplate template;
    private final JdbcClient client;
    private final EntityManager entities;

    TenantJdbc(Tenancy tenancy, StatementGuard guard, NamedParameterJdbcTemplate template, EntityManager entities) {
        this.tenancy = tenancy;
        this.guard = guard;
        this.template = template;
        this.client = JdbcClient.create(template);
        this.entities = entities;
    }

    /** @param sql must bind {@code tenant_id = :tenant} on every tenant table it names */
    public JdbcClient.StatementSpec sql(String sql) {
        var scope = tenancy.scope();
        guard.check(sql);
        flush();
        var statement = client.sql(sql);
        return scope.isPlatform() ? statement : statement.param("tenant", Ids.bytes(scope.tenant()));
    }

    /** One statement for many rows, or a few where they are very many; {@code :tenant} is added to each. */
    public void batch(String sql, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var tenant = Ids.bytes(tenancy.tenant());
        guard.check(sql);
        flush();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            template.batchUpdate(sql, rows.subList(from, Math.min(from + AT_ONCE, rows.size())).stream()
                    .map(row -> {
                        var parameters = new HashMap<String, @Nullable Object>(row);
                        parameters.put("tenant", tenant);
                        return parameters;
                    })
                    .<Map<String, ?>>toArray(Map[]::new));
        }
    }

    private void flush() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entities.flush();
        }
    }
}
