package com.duebook.ledger.open;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers were invoiced, less what was taken back, by value date: one entry per customer and currency. */
@Service
public class NetSales {

    private static final String SIGNED = "case when e.credit = 'SALES' then e.amount_minor else -e.amount_minor end";
    private static final String SELECT = """
            select e.customer_id, e.currency, min(e.booked_on),
              sum(case when e.booked_on > :half then %1$s else 0 end),
              sum(case when e.booked_on > :year and e.booked_on <= :half then %1$s else 0 end)
            from ledger_entry e
            where e.tenant_id = :tenant and e.kind in ('ISSUED', 'CREDITED', 'ON_ACCOUNT') and e.booked_on <= :day %2$s
            group by e.customer_id, e.currency""";

    private final TenantJdbc jdbc;

    NetSales(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param first day of an invoice, ever
     * @param lately in the six months to the day; negative where more was credited
     * @param before in the six months before those
     */
    public record Sold(UUID customer, LocalDate first, Money lately, Money before) {}

    /** Everybody's who ever bought, in one grouped statement. */
    @Transactional(readOnly = true)
    public List<Sold> to(LocalDate day, IdRange customers) {
        return read(jdbc.sql(SELECT.formatted(SIGNED, customers.condition("e.customer_id"))).params(customers.parameters()), day);
    }

    @Transactional(readOnly = true)
    public List<Sold> to(LocalDate day, Collection<UUID> customers) {
        return customers.isEmpty() ? List.of()
                : read(jdbc.sql(SELECT.formatted(SIGNED, "and e.customer_id in (:customers)"))
                        .param("customers", customers.stream().distinct().toList()), day);
    }

    private static List<Sold> read(StatementSpec statement, LocalDate day) {
        return statement.param("day", day)
                .param("half", day.minusMonths(6))
                .param("year", day.minusMonths(12))
                .query((row, number) -> {
                    var currency = Currency.getInstance(row.getString(2));
                    return new Sold(Columns.id(row, 1), row.getObject(3, LocalDate.class), Money.of(row.getLong(4), currency),
                            Money.of(row.getLong(5), currency));
                })
                .list();
    }
}
