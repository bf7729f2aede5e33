package com.duebook.receivables.summary;

import com.duebook.receivables.list.InvoiceSet;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves the stored amounts equal to the ledger that they are kept from. */
@Service
public class LedgerCheck {

    private final TenantJdbc jdbc;
    private final Access access;

    LedgerCheck(TenantJdbc jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * An invoice whose stored amount, open or settled by credit notes and write-offs, is not what its entries or items sum
     * to, in minor units; or whose due date is not that of its items.
     */
    public record WrongInvoice(UUID invoice, long stored, long booked) {}

    /** A due date whose summary is not what its items and invoices sum to, in items and minor units. */
    public record WrongDay(
            String currency, LocalDate dueOn, long storedItems, long items, long storedOpen, long open) {}

    /** A customer whose summary is not what its items sum to, in items and minor units: stored less open. */
    public record WrongCustomer(UUID customer, String currency, long items, long open) {}

    /** A day whose summary is not what was booked on it, amounts in minor units: stored less booked. */
    public record WrongBookings(String currency, LocalDate bookedOn, long sales, long receivable, long payments) {}

    /** What does not agree; all lists are empty in a sound workspace. */
    public record Differences(
            List<WrongInvoice> invoices, List<WrongCustomer> customers, List<WrongDay> days,
            List<WrongBookings> bookings) {

        public boolean none() {
            return invoices.isEmpty() && customers.isEmpty() && days.isEmpty() && bookings.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Differences differences() {
        access.require(Right.READ);
        return new Differences(Stream.of(wrongItems(), wrongInvoices(), wrongSettlements()).flatMap(List::stream).toList(), wrongCustomers(), wrongDays(), wrongBookings());
    }

    /** Item by item in the index {@code ledger_item}: joined to sums of the ledger it takes ten times as long. */
    private List<WrongInvoice> wrongItems() {
        return jdbc.sql("""
                        select w.invoice_id id, w.open_minor kept, w.booked
                        from (
                          select d.invoice_id, d.open_minor, d.settled_on, d.held_minor, d.held_for, coalesce((
                            select sum(case when e.debit = 'RECEIVABLE' then e.amount_minor
                                            when e.credit = 'RECEIVABLE' then -e.amount_minor else 0 end)
                            from ledger_entry e where e.tenant_id = :tenant and e.item_id = d.id), 0) booked
                          from due_item d where d.tenant_id = :tenant) w
                        where w.open_minor <> w.booked or (w.settled_on is null) <> (w.open_minor > 0)
                          or w.held_minor <> case when w.held_for is null then 0 else w.open_minor end
                        order by w.invoice_id limit 1000""")
                .query((row, number) -> wrong(row))
                .list();
    }

    private List<WrongInvoice> wrongInvoices() {
        return jdbc.sql("""
                        select w.id, w.open_minor kept, w.booked
                        from (
                          select i.id, i.open_minor, i.due_on, coalesce(sum(d.open_minor), 0) booked,
                            coalesce(min(case when d.settled_on is null then d.due_on end), max(d.due_on), i.due_on) next_due
                          from invoice i
                          left join due_item d on d.tenant_id = :tenant and d.invoice_id = i.id
                          where i.tenant_id = :tenant group by i.id, i.open_minor, i.due_on) w
                        where w.open_minor <> w.booked or w.due_on <> w.next_due order by w.id limit 1000""")
                .query((row, number) -> wrong(row))
                .list();
    }

    private static WrongInvoice wrong(ResultSet row) throws SQLException {
        return new WrongInvoice(Ids.uuid(row.getBytes("id")), row.getLong("kept"), row.getLong("booked"));
    }

    /** What was given up, and what credit notes settled: those of the invoice, and credit of others that it took. */
    private List<WrongInvoice> wrongSettlements() {
        return jdbc.sql("""
                        select w.id, w.credited_minor + w.written_off_minor kept, w.credited + w.written_off booked
                        from (
                          select i.id, i.credited_minor, i.written_off_minor,
                            coalesce(sum(case when e.debit = 'WRITE_OFF' then e.amount_minor
                                              when e.credit = 'WRITE_OFF' then -e.amount_minor else 0 end), 0) written_off,
                            coalesce(sum(case when e.kind = 'CREDITED' or e.kind = 'ALLOCATED' and exists (
                                select 1 from ledger_entry a
                                where a.tenant_id = :tenant and a.payment_id = e.payment_id and a.kind = 'ON_ACCOUNT')
                              then case when e.credit = 'RECEIVABLE' then e.amount_minor else -e.amount_minor end
                              else 0 end), 0) credited
                          from invoice i
                          left join ledger_entry e on e.tenant_id = :tenant and e.invoice_id = i.id
                          where i.tenant_id = :tenant
                          group by i.id, i.credited_minor, i.written_off_minor) w
                        where w.credited_minor <> w.credited or w.written_off_minor <> w.written_off
                        order by w.id limit 1000""")
                .query((row, number) -> wrong(row))
                .list();
    }

    private List<WrongCustomer> wrongCustomers() {
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
                        Ids.uuid(row.getBytes("customer_id")), row.getString("currency"),
                        row.getLong("items"), row.getLong("open")))
                .list();
    }

    /** Both sides are added up with opposite signs, because neither database joins fully. */
    private List<WrongDay> wrongDays() {
        return jdbc.sql("""
                        select b.currency, b.due_on, sum(b.stored_items) stored_items, sum(b.items) items,
                          sum(b.stored_open) stored_open, sum(b.open) open
                        from (
                          select d.currency, d.due_on, d.items stored_items, 0 items, d.open_minor stored_open, 0 open,
                            d.disputed_minor, d.invoices, d.partly, d.disputed, d.settled, d.credited, d.written_off,
                            d.voided, d.credits
                          from open_day d where d.tenant_id = :tenant
                          union all
                          select o.currency, o.due_on, 0, sum(o.settled_on is null), 0, sum(o.open_minor),
                            -sum(o.held_minor), 0, 0, 0, 0, 0, 0, 0, 0
                          from due_item o where o.tenant_id = :tenant
                          group by o.currency, o.due_on
                          union all
                          select i.currency, i.due_on, 0, 0, 0, 0, 0, -sum(i.state = 'OPEN'),
                            -sum(%s),
                            -sum(i.state = 'OPEN' and i.disputed),
                            -sum(i.state = 'PAID'),
                            -sum(%s), -sum(%s),
                            -sum(i.state = 'VOID'), -sum(i.state = 'CREDIT')
                          from invoice i where i.tenant_id = :tenant and i.due_on is not null
                          group by i.currency, i.due_on) b
                        group by b.currency, b.due_on
                        having sum(b.stored_items) <> sum(b.items) or sum(b.stored_open) <> sum(b.open)
                          or sum(b.invoices) <> 0 or sum(b.partly) <> 0 or sum(b.disputed) <> 0 or sum(b.settled) <> 0
                          or sum(b.disputed_minor) <> 0 or sum(b.credited) <> 0 or sum(b.written_off) <> 0
                          or sum(b.voided) <> 0 or sum(b.credits) <> 0
                        order by b.currency, b.due_on limit 1000""".formatted(InvoiceSet.PARTLY.condition(),
                        InvoiceSet.CREDITED.condition(), InvoiceSet.WRITTEN_OFF.condition()))
                .query((row, number) -> new WrongDay(
                        row.getString("currency"), row.getObject("due_on", LocalDate.class),
                        row.getLong("stored_items"), row.getLong("items"), row.getLong("stored_open"),
                        row.getLong("open")))
                .list();
    }

    private List<WrongBookings> wrongBookings() {
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
