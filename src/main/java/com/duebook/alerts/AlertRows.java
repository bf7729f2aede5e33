package com.duebook.alerts;

import com.duebook.alerts.telling.Telling;
import com.duebook.alerts.telling.Whom;
import com.duebook.facts.FactJson;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The alerts as the evaluation writes them: in sets, and only what changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AlertRows {

    private static final int AT_ONCE = 1_000;
    private static final String LIVE = """
            select a.rule_id, a.customer_id, a.id, a.severity from alert a
            where a.tenant_id = :tenant and a.live = 1""";

    private final TenantJdbc jdbc;

    /** As much of an unresolved alert as the evaluation needs. */
    record Live(UUID id, Severity severity) {}

    AlertRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Map<Flag.Key, Live> live(IdRange customers) {
        var live = new HashMap<Flag.Key, Live>();
        read(jdbc.sql(LIVE + customers.condition("a.customer_id")).params(customers.parameters()), live);
        return live;
    }

    /** Of one customer. */
    Map<Flag.Key, Live> live(UUID customer) {
        var live = new HashMap<Flag.Key, Live>();
        read(jdbc.sql(LIVE + " and a.customer_id = :customer").param("customer", customer), live);
        return live;
    }

    boolean isLive(UUID customer) {
        return jdbc.sql("select 1 from alert a where a.tenant_id = :tenant and a.customer_id = :customer and a.live = 1 limit 1")
                .param("customer", customer)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Live ones that were raised later. */
    Set<Flag.Key> raisedAfter(Instant moment, IdRange customers) {
        var live = new HashMap<Flag.Key, Live>();
        read(jdbc.sql(LIVE + " and a.raised_at > :moment" + customers.condition("a.customer_id"))
                .params(customers.parameters())
                .param("moment", moment), live);
        return live.keySet();
    }

    private static void read(JdbcClient.StatementSpec statement, Map<Flag.Key, Live> live) {
        statement.query(row -> {
            live.put(
                    new Flag.Key(Columns.id(row, 1), Columns.id(row, 2)),
                    new Live(Columns.id(row, 3), Severity.ofLevel(row.getInt(4))));
        });
    }

    /** @param owners of the customers whose alerts go to them */
    void apply(Reconciliation changes, LocalDate day, Instant now, Map<UUID, UUID> owners) {
        inParts(changes.raise(), flags -> raise(flags, day, now, owners));
        inParts(changes.resolve(), ids -> resolve(ids, day));
        changes.regrade().forEach((severity, alerts) -> inParts(alerts, ids -> regrade(ids, severity)));
    }

    private void raise(List<Flag> flags, LocalDate day, Instant now, Map<UUID, UUID> owners) {
        jdbc.batch("""
                insert into alert (tenant_id, id, version, rule_id, customer_id, state, live, severity, raised_on,
                    raised_at, facts, overdue_days, overdue_minor, currency, assignee_id, told_member_id, told_role)
                values (:tenant, :id, 0, :rule, :customer, 'OPEN', 1, :severity, :day,
                    :now, :facts, :days, :minor, :currency, :owner, :owner, :role)""",
                flags.stream().map(flag -> row(flag, day, now, owners)).toList());
    }

    private static Map<String, Object> row(Flag flag, LocalDate day, Instant now, Map<UUID, UUID> owners) {
        var finding = flag.finding();
        var row = new HashMap<String, Object>();
        row.put("id", Ids.next());
        row.put("rule", flag.rule());
        row.put("customer", finding.customer());
        row.put("severity", flag.severity().level());
        row.put("day", day);
        row.put("now", now);
        row.put("facts", FactJson.write(finding.facts()));
        row.put("days", finding.days());
        row.put("minor", finding.amount().map(Money::minor).orElse(0L));
        row.put("currency", finding.amount().map(amount -> amount.currency().getCurrencyCode()).orElse(""));
        row.put("owner", flag.telling().whom() == Whom.OWNER ? owners.get(finding.customer()) : null);
        row.put("role", toldRole(flag.telling()));
        return row;
    }

    /** Nobody has the empty role. */
    private static @Nullable String toldRole(Telling telling) {
        var role = telling.role();
        return role != null ? role.name() : telling.whom() == Whom.ADDRESS ? "" : null;
    }

    private void resolve(List<UUID> ids, LocalDate day) {
        jdbc.sql("""
                        update alert a set a.state = 'RESOLVED', a.live = null, a.resolved_on = :day,
                            a.version = a.version + 1
                        where a.tenant_id = :tenant and a.id in (:ids)""")
                .param("day", day)
                .param("ids", ids)
                .update();
    }

    private void regrade(List<UUID> ids, Severity severity) {
        jdbc.sql("""
                        update alert a set a.severity = :severity, a.version = a.version + 1
                        where a.tenant_id = :tenant and a.id in (:ids)""")
                .param("severity", severity.level())
                .param("ids", ids)
                .update();
    }

    private static <T> void inParts(List<T> all, java.util.function.Consumer<List<T>> write) {
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            write.accept(new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
    }
}
