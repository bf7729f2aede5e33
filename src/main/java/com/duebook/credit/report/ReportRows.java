package com.duebook.credit.report;

import com.duebook.facts.FactQuery;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The latest report of each customer as it was known on a day, in one statement. */
@Repository
class ReportRows {

    private static final String SELECT = """
            select r.* from credit_report r
            where r.tenant_id = :tenant and r.reported_on <= :day
                and r.recorded_at < :known and (r.replaced_at is null or r.replaced_at >= :known) %s
            order by r.recorded_at""";

    private final TenantJdbc jdbc;
    private final Today today;

    ReportRows(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Of what it does not say, null. */
    record Latest(UUID customer, LocalDate day, @Nullable AgencyScore score, @Nullable Money limit, @Nullable Integer courtCases,
            @Nullable Boolean insolvency) {}

    /** Of two of one day the one that was entered last. */
    Collection<Latest> on(FactQuery query) {
        var customers = query.customers();
        var statement = customers == null
                ? jdbc.sql(SELECT.formatted(query.range().condition("r.customer_id"))).params(query.range().parameters())
                : jdbc.sql(SELECT.formatted("and r.customer_id in (:customers)")).param("customers", customers);
        return statement.param("day", query.day()).param("known", today.endOf(query.day()))
                .query((row, number) -> latest(row)).list().stream()
                .collect(Collectors.toMap(Latest::customer, Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Latest::day))))
                .values();
    }

    private static Latest latest(ResultSet row) throws SQLException {
        var score = row.getObject("score", Integer.class);
        var limit = row.getObject("limit_minor", Long.class);
        return new Latest(Columns.id(row, "customer_id"), row.getObject("reported_on", LocalDate.class),
                score == null ? null : new AgencyScore(score, row.getInt("score_worst"), row.getInt("score_best")),
                limit == null ? null : Money.of(limit, Currency.getInstance(row.getString("currency"))),
                row.getObject("court_cases", Integer.class), row.getObject("insolvency", Boolean.class));
    }
}
