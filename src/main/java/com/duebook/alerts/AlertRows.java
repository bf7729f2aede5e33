package com.duebook.alerts;

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

    AlertRows(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Map<AlertKey, LiveAlert> live(IdRange customers) {
        var live = new HashMap<AlertKey, LiveAlert>();
        read(jdbc.sql(LIVE + customers.condition("a.customer_id")).params(customers.parameters()), live);
        return live;
    }

    /** Of these rules on one customer. */
    Map<AlertKey, LiveAlert> live(List<UUID> rules, UUID customer) {
        var live = new HashMap<AlertKey, LiveAlert>();
        if (!rules.isEmpty()) {
            read(jdbc.sql(LIVE + " and a.customer_id = :customer and a.rule_id in (:rules)")
                    .param("customer", customer)
                    .param("rules", rules), live);
        }
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
    Set<AlertKey> raisedAfter(Instant moment, IdRange customers) {
        var live = new HashMap<AlertKey, LiveAlert>();
        read(jdbc.sql(LIVE + " and a.raised_at > :moment" + customers.condition("a.customer_id"))
                .params(customers.parameters())
                .param("moment", moment), live);
        return live.keySet();
    }

    private static void read(JdbcClient.StatementSpec statement, Map<AlertKey, LiveAlert> live) {
        statement.query(row -> {
            live.put(
                    new AlertKey(Columns.id(row, 1), Columns.id(row, 2)),
                    new LiveAlert(Columns.id(row, 3), Severity.ofLevel(row.getInt(4))));
        });
    }

    void apply(Reconciliation changes, LocalDate day, Instant now) {
        inParts(changes.raise(), flags -> raise(flags, day, now));
        inParts(changes.resolve(), ids -> resolve(ids, day));
        changes.regrade().forEach((severity, alerts) -> inParts(alerts, ids -> regrade(ids, severity)));
    }

    private void raise(List<Flag> flags, LocalDate day, Instant now) {
        jdbc.batch("""
                insert into alert (tenant_id, id, version, rule_id, customer_id, state, live, severity, raised_on,
                    raised_at, facts, overdue_days, overdue_minor, currency)
                values (:tenant, :id, 0, :rule, :customer, 'OPEN', 1, :severity, :day,
                    :now, :facts, :days, :minor, :currency)""",
                flags.stream().map(flag -> row(flag, day, now)).toList());
    }

    private static Map<String, Object> row(Flag flag, LocalDate day, Instant now) {
        var finding = flag.finding();
        return Map.ofEntries(
                Map.entry("id", Ids.next()),
                Map.entry("rule", flag.rule()),
                Map.entry("customer", finding.customer()),
                Map.entry("severity", flag.severity().level()),
                Map.entry("day", day),
                Map.entry("now", now),
                Map.entry("facts", FactJson.write(finding.facts())),
                Map.entry("days", finding.days()),
                Map.entry("minor", finding.amount().map(Money::minor).orElse(0L)),
                Map.entry("currency", finding.amount().map(amount -> amount.currency().getCurrencyCode()).orElse("")));
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
