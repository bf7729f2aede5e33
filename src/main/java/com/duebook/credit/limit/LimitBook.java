package com.duebook.credit.limit;

import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.tenancy.TenantProfiles;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which limits are in force on a day, by all that is known or as it was known then. Callers have checked the right to. */
@Repository
public class LimitBook {

    private static final String LIMITS = """
            select l.id, l.customer_id, l.scope, l.kind, l.currency, l.amount_minor, l.from_on, l.to_on, l.reason, l.recorded_at,
                l.recorded_by, l.replaced_at, l.replaced_by
            from credit_limit l where l.tenant_id = :tenant %1$s
            union all
            select l.id, l.customer_id, l.scope, case when l.kind = 'INSURANCE' then 'INSURED' else 'GUARANTEED' end, l.currency,
                l.raises_minor, l.from_on, l.to_on, l.giver, l.recorded_at, l.recorded_by, l.replaced_at, l.replaced_by
            from credit_cover l where l.tenant_id = :tenant %1$s""";
    private static final String ON = " and l.from_on <= :day";
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final TenantJdbc jdbc;
    private final Today today;
    private final Tenancy tenancy;
    private final TenantProfiles profiles;

    LimitBook(TenantJdbc jdbc, Today today, Tenancy tenancy, TenantProfiles profiles) {
        this.jdbc = jdbc;
        this.today = today;
        this.tenancy = tenancy;
        this.profiles = profiles;
    }

    /** Whose limit it is. @param customer of a group its head */
    public record Holder(UUID customer, LimitScope scope) {}

    /** Those for which anything is in force, if only what raises a limit, in one statement. */
    @Transactional(readOnly = true)
    public Map<Holder, LimitInForce> of(Collection<UUID> customers, AsOf asOf) {
        return customers.isEmpty() ? Map.of()
                : inForce(jdbc.sql(LIMITS.formatted(ON + known(asOf) + " and l.customer_id in (:customers)"))
                        .param("customers", customers.stream().distinct().toList()), asOf);
    }

    /** Everybody's, as {@link #of}, in one statement. */
    @Transactional(readOnly = true)
    public Map<Holder, LimitInForce> in(IdRange customers, AsOf asOf) {
        return inForce(jdbc.sql(LIMITS.formatted(ON + known(asOf) + customers.condition("l.customer_id")))
                .params(customers.parameters()), asOf);
    }

    /** All of a customer that hold, of any day, scope and kind, by their first days. */
    List<LimitView> current(UUID customer) {
        return jdbc.sql(LIMITS.formatted(" and l.replaced_at is null and l.customer_id = :customer")).param("customer", customer)
                .query(LimitBook::view).list().stream().sorted(Comparator.comparing(LimitView::from)).toList();
    }

    /** As {@link #current(UUID)}, of all these. */
    List<LimitView> current(Collection<UUID> customers) {
        return customers.isEmpty() ? List.of()
                : jdbc.sql(LIMITS.formatted(" and l.replaced_at is null and l.customer_id in (:customers)"))
                        .param("customers", customers).query(LimitBook::view).list();
    }

    private static String known(AsOf asOf) {
        return asOf.asKnownThen() ? " and l.recorded_at < :known and (l.replaced_at is null or l.replaced_at >= :known)"
                : " and l.replaced_at is null";
    }

    private Map<Holder, LimitInForce> inForce(StatementSpec statement, AsOf asOf) {
        var usual = profiles.of(tenancy.tenant()).currency();
        var found = new HashMap<Holder, LimitInForce>();
        statement.param("day", asOf.day()).param("known", asOf.asKnownThen() ? today.endOf(asOf.day()) : EVER)
                .query(LimitBook::view).list().stream()
                .collect(Collectors.groupingBy(limit -> new Holder(limit.customer(), limit.scope())))
                .forEach((holder, limits) -> found.put(holder, LimitInForce.of(limits, asOf.day(), usual)));
        return found;
    }

    private static LimitView view(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var minor = row.getObject("amount_minor", Long.class);
        return new LimitView(Columns.id(row, "id"), Columns.id(row, "customer_id"), LimitScope.valueOf(row.getString("scope")),
                LimitKind.valueOf(row.getString("kind")), currency, minor == null ? null : Money.of(minor, currency),
                row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class), row.getString("reason"),
                Columns.moment(row, "recorded_at"), row.getString("recorded_by"), Columns.momentOrNull(row, "replaced_at"),
                row.getString("replaced_by"));
    }
}
