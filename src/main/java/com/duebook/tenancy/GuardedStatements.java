package com.duebook.tenancy;

import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Shows the guard everything that Hibernate is about to send, in tests and in production. */
@Component
class GuardedStatements implements StatementInspector, HibernatePropertiesCustomizer {

    private final transient ObjectProvider<StatementGuard> guard;

    GuardedStatements(ObjectProvider<StatementGuard> guard) {
        this.guard = guard;
    }

    @Override
    public String inspect(String sql) {
        guard.getObject().check(sql);
        return sql;
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(JdbcSettings.STATEMENT_INSPECTOR, this);
    }
}
