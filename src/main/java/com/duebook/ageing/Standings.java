package com.duebook.ageing;

import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is late on a day, and by how much: one entry per customer and currency, the entries of a customer together.
 * Disputed invoices are left out: they are no sign that somebody pays late.
 */
@Service
public class Standings {

    private static final String SELECT = """
            select i.customer_id, i.currency, min(i.due_on), sum(i.open_minor), count(*)
            from invoice i
            where i.tenant_id = :tenant and i.state = 'OPEN' and i.due_on < :day
              and not i.disputed %s
            group by i.customer_id, i.currency order by i.customer_id, i.currency""";

    private final TenantJdbc jdbc;
    private final Access access;

    Standings(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Everybody, in one grouped query over the index {@code invoice_owed}, whatever the number of customers. */
    @Transactional(readOnly = true)
    public List<CustomerStanding> on(LocalDate day) {
        access.require(Right.READ);
        return read(jdbc.sql(SELECT.formatted("")), day);
    }

    @Transactional(readOnly = true)
    public List<CustomerStanding> on(LocalDate day, Collection<UUID> customers) {
        access.require(Right.READ);
        if (customers.isEmpty()) {
            return List.of();
        }
        var ids = customers.stream().distinct().map(Ids::bytes).toList();
        return read(jdbc.sql(SELECT.formatted("and i.customer_id in (:customers)")).param("customers", ids), day);
    }

    /** The currencies that anything was ever invoiced in, by code. */
    @Transactional(readOnly = true)
    public List<Currency> currencies() {
        access.require(Right.READ);
        return jdbc.sql("select distinct d.currency from open_day d where d.tenant_id = :tenant order by d.currency")
                .query((row, number) -> Currency.getInstance(row.getString(1)))
                .list();
    }

    private static List<CustomerStanding> read(JdbcClient.StatementSpec statement, LocalDate day) {
        return statement.param("day", day)
                .query((row, number) -> new CustomerStanding(
                        Ids.uuid(row.getBytes(1)),
                        (int) ChronoUnit.DAYS.between(row.getObject(3, LocalDate.class), day),
                        Money.of(row.getLong(4), Currency.getInstance(row.getString(2))),
                        row.getInt(5)))
                .list();
    }
}
