package com.duebook.receivables.list;

import com.duebook.ledger.open.SettledItems;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How late a customer pays, by the invoices it has paid and those it should have. */
@Service
public class Punctuality {

    private final TenantJdbc jdbc;
    private final Access access;
    private final Today today;

    Punctuality(TenantJdbc jdbc, Access access, Today today) {
        this.jdbc = jdbc;
        this.access = access;
        this.today = today;
    }

    /**
     * The mean of the days from due date to the day the money came, an early one counting 0; an overdue invoice counts
     * the days it is late so far, and one that was written off or credited was never paid and counts nothing. Where a
     * credit note took back a part, or a small difference was given up, the last money counts, not their day. Empty while
     * nothing is paid or overdue: a newcomer is neither punctual nor late.
     */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> averageDaysLate(UUID customer) {
        access.require(Right.READ);
        return jdbc.sql("""
                        select avg(greatest(0, datediff(case when d.settled_on is null then :today
                            when i.state = 'PAID' and i.credited_minor + i.written_off_minor = 0 then d.settled_on
                            else coalesce(%s, case when i.state = 'PAID' then d.settled_on end) end, d.due_on)))
                        from %s d
                        join invoice i on i.tenant_id = :tenant and i.id = d.invoice_id
                        where i.tenant_id = :tenant and (%s
                            or i.state = 'OPEN' and (d.settled_on is not null or d.due_on < :today))"""
                .formatted(SettledItems.lastMoneyOn("d.id"), SettledItems.table(), InvoiceSet.PAID.condition()))
                .param("today", today.date())
                .param("customer", customer)
                .query(BigDecimal.class)
                .optional();
    }
}
