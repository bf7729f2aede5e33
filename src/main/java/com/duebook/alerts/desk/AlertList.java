package com.duebook.alerts.desk;

import com.duebook.alerts.Indicator;
import com.duebook.alerts.Severity;
import com.duebook.alerts.facts.CustomerFacts;
import com.duebook.alerts.facts.FactSource;
import com.duebook.alerts.facts.FurtherAmounts;
import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alerts as people read them: the newest day first, in it the worst first; amounts by currency. */
@Service
public class AlertList {

    /** The ids are found in an index first, so that a long list touches no row that is not shown. */
    private static final String SELECT = """
            select a.id, a.customer_id, c.name customer_name, a.rule_id, r.name rule_name, r.indicator, a.severity,
                a.state, a.raised_on, a.overdue_days, a.overdue_minor, a.currency, a.further, a.overdue_items,
                a.assignee_id, a.acknowledged_by, a.resolved_on
            from (
                select a.id from alert a where a.tenant_id = :tenant %s
                order by a.raised_on desc, a.severity desc, a.currency, a.overdue_minor desc, a.id desc %s) p
            join alert a on a.tenant_id = :tenant and a.id = p.id
            join customer c on c.tenant_id = a.tenant_id and c.id = a.customer_id
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
    private final FactSource facts;
    private final Today today;
    private final Tenancy tenancy;
    private final Access access;

    AlertList(TenantJdbc jdbc, FactSource facts, Today today, Tenancy tenancy, Access access) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.today = today;
        this.tenancy = tenancy;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public List<AlertRow> page(AlertFilter filter, int offset, int limit) {
        access.require(Right.READ);
        return asOfToday(filtered(SELECT.formatted("%s", "limit :limit offset :offset"), filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list());
    }

    /** The rows that follow one, for reading all of them in flat memory. */
    @Transactional(readOnly = true)
    public List<AlertRow> after(AlertFilter filter, @Nullable AlertRow last, int limit) {
        access.require(Right.READ);
        if (last == null) {
            return page(filter, 0, limit);
        }
        return asOfToday(filtered(SELECT.formatted("%s " + FOLLOWING, "limit :limit"), filter)
                .param("limit", limit)
                .param("day", last.raisedOn())
                .param("level", last.severity().level())
                .param("currency", last.raised().amount().currency().getCurrencyCode())
                .param("minor", last.raised().amount().minor())
                .param("id", Ids.bytes(last.id()))
                .query((row, number) -> row(row))
                .list());
    }

    /** All of these customers, in whatever order. */
    List<AlertRow> of(AlertFilter filter, List<UUID> customers) {
        return customers.isEmpty() ? List.of() : asOfToday(filtered(
                        SELECT.formatted("%s and a.customer_id in (:customers)", ""), filter, LIVE_STATES)
                .param("customers", customers.stream().map(Ids::bytes).toList())
                .query((row, number) -> row(row))
                .list());
    }

    @Transactional(readOnly = true)
    public int count(AlertFilter filter) {
        access.require(Right.READ);
        return filtered("select count(*) from alert a where a.tenant_id = :tenant %s", filter)
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
        return filtered("select count(distinct a.customer_id) from alert a where a.tenant_id = :tenant %s", filter, LIVE_STATES)
                .query(Integer.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, AlertFilter filter) {
        return filtered(sql, filter, "and a.live = 1");
    }

    JdbcClient.StatementSpec filtered(String sql, AlertFilter filter, String live) {
        var conditions = new StringBuilder(filter.state() == null ? live : "and a.state = :state");
        conditions.append(filter.severity() == null ? "" : " and a.severity = :severity");
        conditions.append(filter.assignee() == null ? "" : " and a.assignee_id = :assignee");
        conditions.append(filter.customer() == null ? "" : " and a.customer_id = :customer");
        conditions.append(filter.text().isEmpty() ? "" : """
                \sand a.customer_id in (
                  select c.id from customer c where c.tenant_id = :tenant and c.name_search like :text)""");
        return jdbc.sql(sql.formatted(conditions))
                .param("state", Optional.ofNullable(filter.state()).map(Enum::name).orElse(null))
                .param("severity", Optional.ofNullable(filter.severity()).map(Severity::level).orElse(null))
                .param("assignee", bytes(filter.assignee()))
                .param("customer", bytes(filter.customer()))
                .param("text", "%" + filter.text().toLowerCase(Locale.ROOT) + "%");
    }

    private List<AlertRow> asOfToday(List<AlertRow> rows) {
        var live = rows.stream().filter(row -> row.state() != AlertState.RESOLVED).map(AlertRow::customer).toList();
        var known = new HashMap<UUID, CustomerFacts>();
        facts.on(today.date(), live, List.of()).forEach(one -> known.put(one.customer(), one));
        var current = new ArrayList<AlertRow>();
        for (var row : rows) {
            var one = row.state() == AlertState.RESOLVED ? null : known.get(row.customer());
            current.add(one == null ? row : row.withNow(now(one, row)));
        }
        return current;
    }

    private static AlertRow.Facts now(CustomerFacts facts, AlertRow row) {
        var currency = row.raised().amount().currency();
        return switch (row.indicator()) {
            case UNUSED_CREDIT -> new AlertRow.Facts(0, orNone(facts.allCredit(), currency), facts.paymentsWithCredit());
            case AMOUNT_OVERDUE -> facts.standing(currency)
                    .map(now -> new AlertRow.Facts(now.overdueDays(), List.of(now.overdue()), now.overdueItems()))
                    .orElse(new AlertRow.Facts(0, orNone(List.of(), currency), 0));
            case DAYS_OVERDUE, ITEMS_OVERDUE -> new AlertRow.Facts(
                    facts.days(), orNone(facts.allOverdue(), currency), facts.items());
        };
    }

    private static List<Money> orNone(List<Money> amounts, Currency currency) {
        return amounts.isEmpty() ? List.of(Money.zero(currency)) : amounts;
    }

    private static AlertRow row(ResultSet row) throws SQLException {
        var facts = new AlertRow.Facts(
                row.getInt("overdue_days"),
                Stream.concat(
                        Stream.of(Money.of(row.getLong("overdue_minor"), Currency.getInstance(row.getString("currency")))),
                        FurtherAmounts.read(row.getString("further")).stream()).toList(),
                row.getInt("overdue_items"));
        return new AlertRow(
                Ids.uuid(row.getBytes("id")),
                Ids.uuid(row.getBytes("customer_id")),
                row.getString("customer_name"),
                Ids.uuid(row.getBytes("rule_id")),
                row.getString("rule_name"),
                Indicator.valueOf(row.getString("indicator")),
                Severity.ofLevel(row.getInt("severity")),
                AlertState.valueOf(row.getString("state")),
                row.getObject("raised_on", LocalDate.class),
                facts,
                facts,
                Optional.ofNullable(row.getBytes("assignee_id")).map(Ids::uuid).orElse(null),
                row.getString("acknowledged_by"),
                row.getObject("resolved_on", LocalDate.class));
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }
}
