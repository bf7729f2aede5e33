package com.duebook.payments.credit;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads what no invoice has taken: one entry per customer and currency, the entries of a customer together. */
@Repository
public class UnusedCredits {

    private static final String SELECT = """
            select p.customer_id, p.currency, sum(p.unallocated_minor), count(*) from payment p
            where p.tenant_id = :tenant and p.unallocated_minor > 0 %s
            group by p.customer_id, p.currency order by p.customer_id, p.currency""";

    private final TenantJdbc jdbc;

    UnusedCredits(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all in the range, in one grouped query. */
    public List<Credit> in(IdRange customers) {
        return read(jdbc.sql(SELECT.formatted(customers.condition("p.customer_id"))).params(customers.parameters()));
    }

    public List<Credit> of(Collection<UUID> customers) {
        return customers.isEmpty() ? List.of() : read(jdbc.sql(SELECT.formatted("and p.customer_id in (:customers)"))
                .param("customers", customers.stream().distinct().toList()));
    }

    /** In SQL: {@code customer_id}, {@code currency} and {@code minor} of each payment that has something left. */
    public static String table() {
        return """
                (select p.customer_id, p.currency, p.unallocated_minor as minor from payment p
                 where p.tenant_id = :tenant and p.unallocated_minor > 0)""";
    }

    private static List<Credit> read(StatementSpec statement) {
        return statement
                .query((row, at) -> new Credit(
                        Columns.id(row, 1),
                        Money.of(row.getLong(3), Currency.getInstance(row.getString(2))), row.getInt(4)))
                .list();
    }
}
