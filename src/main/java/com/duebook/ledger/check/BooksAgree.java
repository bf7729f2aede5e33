package com.duebook.ledger.check;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Due items, and the summaries of customers and days, against the entries that they are kept from. */
@Service
public class BooksAgree {

    private final TenantJdbc jdbc;

    BooksAgree(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A due item whose open amount is not what its entries sum to, in minor units, or is held or settled otherwise.
     *
     * @param debt its invoice; where it is of none, itself
     */
    public record WrongItem(UUID debt, long stored, long booked) {}

    /** A customer whose summary is not what its items sum to, in items and minor units: stored less open. */
    public record WrongCustomer(UUID customer, String currency, long items, long open) {}

    /** A day whose summary is not what was booked on it, amounts in minor units: stored less booked. */
    public record WrongBookings(String currency, LocalDate bookedOn, long sales, long receivable, long payments) {}

    /** Item by item in the index {@code ledger_item}: joined to sums of the ledger it takes ten times as long. */
    @Transactional(readOnly = true)
    public List<WrongItem> wrongItems() {
        return jdbc.sql("""
                        select w.debt, w.open_minor, w.booked
                        from (
                          select coalesce(d.invoice_id, d.id) debt, d.open_minor, d.settled_on, d.held_minor, d.held_for, coalesce((
                            select sum(case when e.debit = 'RECEIVABLE' then e.amount_minor
                                            when e.credit = 'RECEIVABLE' then -e.amount_minor else 0 end)
                            from ledger_entry e where e.tenant_id = :tenant and e.item_id = d.id), 0) booked
                          from due_item d where d.tenant_id = :tenant) w
                        where w.open_minor <> w.booked or (w.settled_on is null) <> (w.open_minor > 0)
                          or w.held_minor <> case when w.held_for is null then 0 else w.open_minor end
                        order by w.debt limit 1000""")
                .query((row, number) -> new WrongItem(
                        Columns.id(row, "debt"), row.getLong("open_minor"), row.getLong("booked")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<WrongCustomer> wrongCustomers() {
        return jdbc.sql("""
                        select b.customer_id, b.currency, sum(b.items) items, sum(b.open) open, sum(b.disputed) disputed
                        from (
                          select n.customer_id, n.currency, n.items, n.open_minor open,
                            n.disputed_minor disputed
                          from customer_open n where n.tenant_id = :tenant
                          union all
                          select d.customer_id, d.currency, -count(*), -sum(d.open_minor), -sum(d.held_minor)
                          from due_item d where d.tenant_id = :tenant and d.settled_on is null
                          group by d.customer_id, d.currency) b
                        group by b.customer_id, b.currency
                        having sum(b.items) <> 0 or sum(b.open) <> 0 or sum(b.disputed) <> 0
                        order by b.customer_id, b.currency limit 1000""")
                .query((row, number) -> new WrongCustomer(
                        Columns.id(row, "customer_id"), row.getString("currency"),
                        row.getLong("items"), row.getLong("open")))
                .list();
    }

    /** Both sides are added up with opposite signs, because neither database joins fully. */
    @Transactional(readOnly = true)
    public List<WrongBookings> wrongBookings() {
        return jdbc.sql("""
                        select b.currency, b.booked_on, sum(b.sales) sales, sum(b.receivable) receivable,
                          sum(b.payments) payments
                        from (
                          select d.currency, d.booked_on, d.sales_minor sales, d.receivable_minor receivable,
                            d.payments
                          from ledger_day d where d.tenant_id = :tenant
                          union all
                          select e.currency, e.booked_on,
                            sum(case when e.credit = 'SALES' then -e.amount_minor
                                     when e.debit = 'SALES' then e.amount_minor else 0 end),
                            sum(case when e.credit = 'RECEIVABLE' then e.amount_minor
                                     when e.debit = 'RECEIVABLE' then -e.amount_minor else 0 end),
                            -sum(e.credit = 'CREDIT' and e.debit <> 'RECEIVABLE')
                          from ledger_entry e where e.tenant_id = :tenant
                          group by e.currency, e.booked_on) b
                        group by b.currency, b.booked_on
                        having sum(b.sales) <> 0 or sum(b.receivable) <> 0 or sum(b.payments) <> 0
                        order by b.currency, b.booked_on limit 1000""")
                .query((row, number) -> new WrongBookings(
                        row.getString("currency"), row.getObject("booked_on", LocalDate.class),
                        row.getLong("sales"), row.getLong("receivable"), row.getLong("payments")))
                .list();
    }
}
