package com.duebook.credit.exposure;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What released orders reserve: all that no invoice has used, until they lapse. */
@Repository
class Reservations {

    private static final String SELECT = """
            select o.customer_id, o.currency, o.billed_by, sum(o.remaining_minor) from credit_order o
            where o.tenant_id = :tenant and o.state = 'RELEASED' and o.lapses_on >= :day %s
            group by o.customer_id, o.currency, o.billed_by""";

    private final TenantJdbc jdbc;

    Reservations(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @param draft that is to use it; null for none yet */
    record Reserved(UUID customer, Money amount, @Nullable UUID draft) {}

    List<Reserved> in(IdRange customers, LocalDate day) {
        return read(jdbc.sql(SELECT.formatted(customers.condition("o.customer_id"))).params(customers.parameters()), day);
    }

    List<Reserved> of(Collection<UUID> customers, LocalDate day) {
        return read(jdbc.sql(SELECT.formatted("and o.customer_id in (:customers)")).param("customers", customers), day);
    }

    private static List<Reserved> read(StatementSpec statement, LocalDate day) {
        return statement.param("day", day)
                .query((row, number) -> new Reserved(Columns.id(row, "customer_id"),
                        Money.of(row.getLong(4), Currency.getInstance(row.getString("currency"))), Columns.idOrNull(row, "billed_by")))
                .list();
    }
}
