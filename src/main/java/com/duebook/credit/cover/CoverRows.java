package com.duebook.credit.cover;

import com.duebook.facts.FactQuery;
import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What covers customers on a day, as it was known that day, in one statement, however many there are. */
@Repository
class CoverRows {

    private static final String SELECT = """
            select c.customer_id, c.currency, sum(c.raises_minor) raises, min(c.to_on) first_end from credit_cover c
            where c.tenant_id = :tenant and c.recorded_at < :known and (c.replaced_at is null or c.replaced_at >= :known)
                and c.from_on <= :day and (c.to_on is null or c.to_on >= :day) %s
            group by c.customer_id, c.currency""";

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

    private static Covered covered(ResultSet row) throws SQLException {
        return new Covered(Columns.id(row, "customer_id"),
                Money.of(row.getLong("raises"), Currency.getInstance(row.getString("currency"))),
                row.getObject("first_end", LocalDate.class));
    }
}
