package com.duebook.tenancy;

import com.duebook.tenancy.sql.StatementVerdict;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * Refuses SQL that could reach across workspaces: any statement on a tenant table without its tenant condition, and
 * any on a tenant table at all while no workspace is bound, or another one than when the transaction began. Refuses locks
 * that are not taken in the {@link LockOrder}.
 */
@Component
public class StatementGuard {

    private final Tenancy tenancy;
    private final TenantTables tables;
    private final Cache<String, StatementVerdict> verdicts = Caffeine.newBuilder().maximumSize(10_000).build();

    StatementGuard(Tenancy tenancy, TenantTables tables) {
        this.tenancy = tenancy;
        this.tables = tables;
    }

    /**
     * @throws UnguardedStatement when the statement must not be sent
     * @throws LockOutOfOrder when it locks what should have been locked before
     */
    public void check(String sql) {
        var verdict = verdicts.get(sql, statement -> StatementVerdict.of(statement, tables.names()));
        if (verdict.touchesTenants()) {
            checkScope(sql);
        }
        verdict.fault().ifPresent(fault -> {
            throw new UnguardedStatement(fault, sql);
        });
        verdict.locks().ifPresent(table -> HeldLocks.take(LockOrder.of(table)
                .orElseThrow(() -> new UnguardedStatement("a lock of a table that LockOrder does not name", sql))));
    }

    private void checkScope(String sql) {
        var scope = tenancy.find().filter(found -> !found.isPlatform())
                .orElseThrow(() -> new UnguardedStatement("a tenant table outside a workspace", sql));
        var begun = TransactionTenant.ofTransaction();
        if (begun != null && !begun.equals(scope.tenant())) {
            throw new UnguardedStatement("another workspace than the transaction began in", sql);
        }
    }
}
