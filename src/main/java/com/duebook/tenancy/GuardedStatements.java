package com.duebook.tenancy;

import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Shows the guard everything that Hibernate is about to send, in tests and in production, and mends Hibernate's updates
 * and deletes: they ask for {@code coalesce(?,tenant_id)} because a root tenant would bind null. We have none, and no
 * index can serve that condition: every update would read and lock the whole table.
 */
@Component
class GuardedStatements implements StatementInspector, HibernatePropertiesCustomizer {

    private static final String OR_ROOT = "tenant_id=coalesce(?,tenant_id)";

    private final transient ObjectProvider<StatementGuard> guard;

    GuardedStatements(ObjectProvider<StatementGuard> guard) {
        this.guard = guard;
    }

    @Override
    public String inspect(String sql) {
        var indexed = sql.replace(OR_ROOT, "tenant_id=?");
        guard.getObject().check(indexed);
        return indexed;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
        properties.put(QuerySettings.SEMANTIC_QUERY_TRANSLATOR, GuardedHql.class.getName());
    }
}
