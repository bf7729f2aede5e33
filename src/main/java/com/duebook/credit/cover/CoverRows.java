package com.duebook.credit.cover;

import com.duebook.credit.limit.LimitScope;
import com.duebook.facts.FactQuery;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What covers customers on a day, as it was known that day, in one statement, however many there are. */
@Repository
class CoverRows {

    private static final String SELECT = """
            select c.customer_id, c.currency, sum(c.raises_minor) raises, min(c.to_on) first_end from credit_cover c
            where c.tenant_id = :tenant and c.recorded_at < :known and (c.replaced_at is null or c.replaced_at >= :known)
                and c.from_on <= :day and (c.to_on is null or c.to_on >= :day) %s
            group by c.customer_id, c.currency""";

    private static final String INSURED = """
            select c.id, c.customer_id, c.scope, c.giver, c.from_on, c.to_on, c.longest_terms, c.notify_days from credit_cover c
            where c.tenant_id = :tenant and c.recorded_at < :known and (c.replaced_at is null or c.replaced_at >= :known)
                and c.notify_days is not null and c.from_on <= :day and %s order by c.id""";

    private final TenantJdbc jdbc;
    private final Today today;

    CoverRows(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** In one currency. @param firstEnd the last day of what lapses first; null where nothing does */
    record Covered(UUID customer, Money raises, @Nullable LocalDate firstEnd) {}

    List<Covered> on(FactQuery query) {
        var customers = query.customers();
        var statement = customers == null
                ? jdbc.sql(SELECT.formatted(query.range().condition("c.customer_id"))).params(query.range().parameters())
                : jdbc.sql(SELECT.formatted("and c.customer_id in (:customers)")).param("customers", customers);
        return statement.param("day", query.day()).param("known", today.endOf(query.day()))
                .query((row, number) -> covered(row)).list();
    }

    /** Insured limits, of any day before, whose insurers want to hear of what is late. @param holders of a group its head */
    List<Insured> insured(Collection<UUID> holders, LocalDate day) {
        return holders.isEmpty() ? List.of()
                : insured(jdbc.sql(INSURED.formatted("c.customer_id in (:holders)")).param("holders", holders), day);
    }

    /** Those of customers in the range, and of all groups. */
    List<Insured> insured(IdRange range, LocalDate day) {
        return insured(jdbc.sql(INSURED.formatted("(c.scope = 'GROUP' or c.scope = 'CUSTOMER'" + range.condition("c.customer_id") + ")"))
                .params(range.parameters()), day);
    }

    private List<Insured> insured(StatementSpec statement, LocalDate day) {
        return statement.param("day", day).param("known", today.endOf(day)).query((row, number) -> new Insured(
                Columns.id(row, "id"), Columns.id(row, "customer_id"), LimitScope.valueOf(row.getString("scope")), row.getString("giver"),
                row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class),
                row.getObject("longest_terms", Integer.class), row.getInt("notify_days"))).list();
    }

    private static Covered covered(ResultSet row) throws SQLException {
        return new Covered(Columns.id(row, "customer_id"),
                Money.of(row.getLong("raises"), Currency.getInstance(row.getString("currency"))),
                row.getObject("first_end", LocalDate.class));
    }
}
