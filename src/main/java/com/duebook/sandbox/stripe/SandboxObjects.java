package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.StripeError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loopback Stripe's memory. */
@InSandbox
@Repository
class SandboxObjects {

    private static final RowMapper<SandboxObject> ROW = (row, number) -> new SandboxObject(row.getString("id"),
            Kind.valueOf(row.getString("kind")), row.getString("account"), Json.read(row.getString("body")));

    private final JdbcClient client;

    SandboxObjects(JdbcClient client) {
        this.client = client;
    }

    void save(SandboxObject object) {
        client.sql("""
                        insert into sandbox_object (id, kind, account, intent, created_at, body)
                        values (:id, :kind, :account, :intent, :created, :body)
                        on duplicate key update intent = values(intent), body = values(body)""")
                .param("id", object.id())
                .param("kind", object.kind().name())
                .param("account", object.account())
                .param("intent", object.body().path("payment_intent").asString(null))
                .param("created", Instant.ofEpochSecond(object.number("created")))
                .param("body", Json.write(object.body()))
                .update();
    }

    Optional<SandboxObject> find(String id) {
        return client.sql("select id, kind, account, body from sandbox_object where id = ?").param(id)
                .query(ROW).optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<SandboxObject> lock(String id) {
        return client.sql("select id, kind, account, body from sandbox_object where id = ? for update").param(id)
                .query(ROW).optional();
    }

    /** @throws StripeError when the account has none of that id, whoever else may */
    SandboxObject require(Kind kind, String account, String id) {
        return own(kind, account, id, find(id));
    }

    SandboxObject requireLocked(Kind kind, String account, String id) {
        return own(kind, account, id, lock(id));
    }

    List<SandboxObject> ofIntent(Kind kind, String account, String intent) {
        return client.sql("""
                        select id, kind, account, body from sandbox_object
                        where account = ? and intent = ? and kind = ? order by created_at desc, id desc""")
                .params(account, intent, kind.name()).query(ROW).list();
    }

    /** Newest first. */
    List<SandboxObject> list(Kind kind, String account, Instant from, Instant to, @Nullable SandboxObject after,
            int most) {
        var start = after == null ? to : Instant.ofEpochSecond(after.number("created"));
        return client.sql("""
                        select id, kind, account, body from sandbox_object
                        where account = :account and kind = :kind and created_at >= :from
                          and (created_at < :start or created_at = :start and (:after is null or id < :after))
                        order by created_at desc, id desc limit :most""")
                .param("account", account).param("kind", kind.name())
                .param("from", from).param("start", start)
                .param("after", after == null ? null : after.id()).param("most", most)
                .query(ROW).list();
    }

    private static SandboxObject own(Kind kind, String account, String id, Optional<SandboxObject> found) {
        return found.filter(object -> object.kind() == kind && object.account().equals(account))
                .orElseThrow(() -> StripeError.missing(kind.object(), id));
    }
}
