package com.duebook.support;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Workspaces for tests, and the way into them. Every integration test uses two. */
public class TestWorkspaces {

    private final JdbcClient client;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    TestWorkspaces(JdbcClient client, Tenancy tenancy, TransactionTemplate transaction) {
        this.client = client;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /** In Germany, EUR, Europe/Berlin, English. */
    public UUID open(String name) {
        var id = Ids.next();
        tenancy.onPlatform(() -> transaction.execute(status -> client.sql("""
                        insert into workspace (id, name, country, currency, zone, language, created_at, version)
                        values (?, ?, 'DE', 'EUR', 'Europe/Berlin', 'en', '2026-01-01 00:00:00', 0)""")
                .params(Ids.bytes(id), name)
                .update()));
        return id;
    }

    /** As Duebook itself, in one transaction. */
    public <T> T in(UUID workspace, Supplier<T> work) {
        return tenancy.callAs(workspace, com.duebook.tenancy.Actor.SYSTEM,
                () -> transaction.execute(status -> work.get()));
    }
}
