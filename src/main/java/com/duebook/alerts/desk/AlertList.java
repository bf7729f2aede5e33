package com.duebook.alerts.desk;

import com.duebook.alerts.Severity;
import com.duebook.customers.search.MatchingCustomers;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alerts as people read them: the newest day first, in it the worst first; amounts by currency. */
@Service
public class AlertList {

    /** The ids are found in an index first, so that a long list touches no row that is not shown. */
    private static final String SELECT = """
            select a.id, a.customer_id, a.rule_id, r.name rule_name, r.indicator, a.severity, a.state, a.raised_on,
                a.facts, a.overdue_minor, a.currency, a.assignee_id, a.acknowledged_by, a.resolved_on
            from (
                select a.id from alert a %s
                order by a.raised_on desc, a.severity desc, a.currency, a.overdue_minor desc, a.id desc %s) p
            join alert a on a.tenant_id = :tenant and a.id = p.id
            join alert_rule r on r.tenant_id = a.tenant_id and r.id = a.rule_id
            where a.tenant_id = :tenant
            order by a.raised_on desc, a.severity desc, a.currency, a.overdue_minor desc, a.id desc""";

    /** Another way to say it, for the index that has the state. */
    static final String LIVE_STATES = "and a.state in ('OPEN', 'ACKNOWLEDGED')";

    private static final String FOLLOWING = """
            and a.raised_on <= :day and (a.raised_on < :day or a.severity < :level
                or a.severity = :level and (a.currency > :currency or a.currency = :currency
                    and (a.overdue_minor < :minor or a.overdue_minor = :minor and a.id < :id)))""";

    private final TenantJdbc jdbc;
    private final AlertReader reader;
    private final Tenancy tenancy;
    private final Access access;

    AlertList(TenantJdbc jdbc, AlertReader reader, Tenancy tenancy, Access access) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.tenancy = tenancy;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public List<AlertRow> page(AlertFilter filter, int offset, int limit) {
        access.require(Right.READ);
        return reader.read(filtered(SELECT.formatted("%s", "limit :limit offset :offset"), filter)
                .param("limit", limit)
                .param("offset", offset));
    }

    /** The rows that follow one, for reading all of them in flat memory. */
    @Transactional(readOnly = true)
    public List<AlertRow> after(AlertFilter filter, @Nullable AlertRow last, int limit) {
        access.require(Right.READ);
        if (last == null) {
            return page(filter, 0, limit);
        }
        return reader.read(filtered(SELECT.formatted("%s " + FOLLOWING, "limit :limit"), filter)
                .param("limit", limit)
                .param("day", last.raisedOn())
                .param("level", last.severity().level())
                .param("currency", last.sortKey().currency())
                .param("minor", last.sortKey().minor())
                .param("id", last.id()));
    }

    /** All of these customers, in whatever order. */
    List<AlertRow> of(AlertFilter filter, List<UUID> customers) {
        return customers.isEmpty() ? List.of() : reader.read(filtered(
                SELECT.formatted("%s and a.customer_id in (:customers)", ""), filter, LIVE_STATES)
                .param("customers", customers));
    }

    @Transactional(readOnly = true)
    public int count(AlertFilter filter) {
        access.require(Right.READ);
        return filtered("select count(*) from alert a %s", filter)
                .query(Integer.class).single();
    }

    @Transactional(readOnly = true)
    public AlertCounts counts() {
        access.require(Right.READ);
        var states = new EnumMap<AlertState, Integer>(AlertState.class);
        var severities = new EnumMap<Severity, Integer>(Severity.class);
        jdbc.sql("select a.state, count(distinct a.customer_id) from alert a where a.tenant_id = :tenant group by a.state")
                .query(row -> {
                    states.put(AlertState.valueOf(row.getString(1)), row.getInt(2));
                });
        jdbc.sql("select a.severity, count(distinct a.customer_id) from alert a where a.tenant_id = :tenant " + LIVE_STATES
                + " group by a.severity")
                .query(row -> {
                    severities.put(Severity.ofLevel(row.getInt(1)), row.getInt(2));
                });
        var me = tenancy.actor().id();
        return new AlertCounts(states, severities, customers(AlertFilter.LIVE),
                me == null ? 0 : customers(new AlertFilter(null, null, me, null, "")));
    }

    int customers(AlertFilter filter) {
        return filtered("select count(distinct a.customer_id) from alert a %s", filter, LIVE_STATES)
                .query(Integer.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, AlertFilter filter) {
        return filtered(sql, filter, "and a.live = 1");
    }

    /** @param sql with {@code %s} for what follows {@code from alert a} */
    JdbcClient.StatementSpec filtered(String sql, AlertFilter filter, String live) {
        var conditions = new StringBuilder(filter.text().isEmpty() ? ""
                : "join " + MatchingCustomers.table(filter.text()) + " m on m.id = a.customer_id ").append("where a.tenant_id = :tenant ");
        conditions.append(filter.state() == null ? live : "and a.state = :state");
        conditions.append(filter.severity() == null ? "" : " and a.severity = :severity");
        conditions.append(filter.assignee() == null ? "" : " and a.assignee_id = :assignee");
        conditions.append(filter.customer() == null ? "" : " and a.customer_id = :customer");
        return jdbc.sql(sql.formatted(conditions))
                .param("state", Optional.ofNullable(filter.state()).map(Enum::name).orElse(null))
                .param("severity", Optional.ofNullable(filter.severity()).map(Severity::level).orElse(null))
                .param("assignee", bytes(filter.assignee()))
                .param("customer", bytes(filter.customer()))
                .params(MatchingCustomers.parameters(filter.text()));
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }
}
