package com.duebook.receivables.list;

import com.duebook.ledger.open.SettledItems;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How late customers pay, by the invoices they have paid and those they should have. */
@Service
public class Punctuality {

    /** One invoice is chance, and two may be one mistake. */
    public static final int ENOUGH = 3;

    private static final String LATE = """
            greatest(0, datediff(case when d.settled_on is null then :day
                when i.state = 'PAID' and i.credited_minor + i.written_off_minor = 0 then d.settled_on
                else coalesce(%s, case when i.state = 'PAID' then d.settled_on end) end, d.due_on))"""
            .formatted(SettledItems.lastMoneyOn("d.id"));

    private final TenantJdbc jdbc;
    private final Access access;
    private final Today today;

    Punctuality(TenantJdbc jdbc, Access access, Today today) {
        this.jdbc = jdbc;
        this.access = access;
        this.today = today;
    }

    /** @param items that it is the mean of, at least one; in other words invoices, where none is paid in instalments */
    public record DaysLate(UUID customer, BigDecimal mean, int items) {

        /** Whether somebody may be judged by it. */
        public boolean isEnough() {
            return items >= ENOUGH;
        }
    }

    /**
     * The mean of the days from due date to the day the money came, an early one counting 0; an overdue invoice counts
     * the days it is late so far, and one that was written off or credited was never paid and counts nothing. Where a
     * credit note took back a part, or a small difference was given up, the last money counts, not their day. Empty while
     * nothing is paid or overdue: a newcomer is neither punctual nor late.
     */
    @Transactional(readOnly = true)
    public Optional<DaysLate> daysLate(UUID customer) {
        return daysLate(today.date(), List.of(customer)).stream().findFirst();
    }

    /** Of everybody, in one statement; whoever has paid nothing and is not late is left out. */
    @Transactional(readOnly = true)
    public List<DaysLate> daysLate(LocalDate day) {
        return read(day, jdbc.sql(select(SettledItems.table())));
    }

    @Transactional(readOnly = true)
    public List<DaysLate> daysLate(LocalDate day, Collection<UUID> customers) {
        return customers.isEmpty() ? List.of()
                : read(day, jdbc.sql(select(SettledItems.tableOfSome())).param("customers", customers));
    }

    private static String select(String items) {
        return """
                select d.customer_id, avg(%1$s) mean, count(%1$s) items
                from %2$s d
                join invoice i on i.tenant_id = :tenant and i.id = d.invoice_id
                where i.tenant_id = :tenant and (%3$s
                    or i.state = 'OPEN' and (d.settled_on is not null or d.due_on < :day))
                group by d.customer_id""".formatted(LATE, items, InvoiceSet.PAID.condition());
    }

    private List<DaysLate> read(LocalDate day, StatementSpec statement) {
        access.require(Right.READ);
        return statement.param("day", day)
                .query((row, number) -> new DaysLate(Columns.id(row, 1), row.getBigDecimal("mean"), row.getInt("items")))
                .list().stream()
                .filter(known -> known.items() > 0)
                .toList();
    }
}
