package com.duebook.receivables.list;

import com.duebook.customers.CustomerNames;
import com.duebook.ledger.open.Overdue;
import com.duebook.ledger.summary.InvoiceSummary;
import com.duebook.ledger.summary.InvoiceSummary.OfCurrency;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of invoices: a page of it, and exactly how many there are. */
@Service
public class InvoiceList {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final TenantJdbc jdbc;
    private final InvoiceSummary summary;
    private final CustomerNames names;
    private final Access access;
    private final Today today;

    InvoiceList(TenantJdbc jdbc, InvoiceSummary summary, CustomerNames names, Access access, Today today) {
        this.jdbc = jdbc;
        this.summary = summary;
        this.names = names;
        this.access = access;
        this.today = today;
    }

    /** The ids are found in an index first, so that a far page touches no row that is not shown. */
    @Transactional(readOnly = true)
    public List<InvoiceRow> page(InvoiceFilter filter, InvoiceSort sort, int offset, int limit) {
        access.require(Right.READ);
        var day = today.date();
        return called(jdbc.sql("""
                        select i.id, i.number, i.state, i.disputed, i.customer_id, i.issued_on, i.due_on,
                          i.paid_on, i.currency, i.total_minor, i.open_minor, i.credited_minor, i.written_off_minor
                        from (select i.id from %s where %s and %s order by %s limit :limit offset :offset) p
                        join invoice i on i.tenant_id = :tenant and i.id = p.id
                        order by %s"""
                .formatted(filter.source(), filter.conditions(), filter.set().condition(), sort.order(),
                        sort.order()))
                .params(filter.parameters(day))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row, day))
                .list());
    }

    /** Those whose number begins so, the highest first. */
    @Transactional(readOnly = true)
    public List<InvoiceRow> byNumber(String beginning, int most) {
        access.require(Right.READ);
        var day = today.date();
        return called(jdbc.sql("""
                        select i.id, i.number, i.state, i.disputed, i.customer_id, i.issued_on, i.due_on,
                          i.paid_on, i.currency, i.total_minor, i.open_minor, i.credited_minor, i.written_off_minor
                        from invoice i
                        where i.tenant_id = :tenant and i.number like :number
                        order by i.number desc limit :most""")
                .param("number", InvoiceFilter.escaped(beginning) + "%")
                .param("most", most)
                .query((row, number) -> row(row, day))
                .list());
    }

    /** For taking a list along: the rows after that one, by id, so that any number of them stays one short read each. */
    @Transactional(readOnly = true)
    public List<InvoiceRow> after(InvoiceFilter filter, @Nullable UUID last, int limit) {
        access.require(Right.EXPORT);
        var day = today.date();
        return called(jdbc.sql("""
                        select i.id, i.number, i.state, i.disputed, i.customer_id, i.issued_on, i.due_on,
                          i.paid_on, i.currency, i.total_minor, i.open_minor, i.credited_minor, i.written_off_minor
                        from %s
                        where %s and %s and i.id > :last
                        order by i.id limit :limit"""
                .formatted(filter.source(), filter.conditions(), filter.set().condition()))
                .params(filter.parameters(day))
                .param("last", last == null ? BEFORE_ALL : last)
                .param("limit", limit)
                .query((row, number) -> row(row, day))
                .list());
    }

    /** From the summary of due dates where that can answer, else by one pass over what the filter leaves. */
    @Transactional(readOnly = true)
    public InvoiceCounts counts(InvoiceFilter filter) {
        access.require(Right.READ);
        var day = today.date();
        var counts = new EnumMap<InvoiceSet, Long>(InvoiceSet.class);
        var found = filter.isSummarised()
                ? summary.on(day, filter.dueFrom(), filter.dueTo(), filter.currency())
                : jdbc.sql(counting(filter))
                        .params(filter.parameters(day))
                        .query((row, number) -> {
                            counts.merge(InvoiceSet.DRAFT, row.getLong("drafts"), Long::sum);
                            return InvoiceSummary.of(row);
                        })
                        .list();
        counts.put(InvoiceSet.ALL, counts.getOrDefault(InvoiceSet.DRAFT, 0L));
        found.forEach(it -> add(it, counts));
        if (filter.isSummarised() && filter.dueFrom() == null && filter.dueTo() == null) {
            var drafts = drafts(filter);
            counts.put(InvoiceSet.DRAFT, drafts);
            counts.merge(InvoiceSet.ALL, drafts, Long::sum);
        }
        return new InvoiceCounts(counts,
                found.stream().map(OfCurrency::open).filter(Money::isPositive).toList(),
                found.stream().map(OfCurrency::overdue).filter(Money::isPositive).toList());
    }

    private static String counting(InvoiceFilter filter) {
        return """
                select i.currency, sum(i.state = 'DRAFT') as drafts, sum(i.state = 'OPEN') as items,
                  sum(i.state = 'OPEN' and i.due_on < :today) as late,
                  sum(%s) as partly,
                  sum(i.state = 'OPEN' and i.disputed) as disputed, sum(i.state = 'PAID') as settled,
                  sum(%s) as credited, sum(%s) as written_off,
                  sum(i.state = 'VOID') as voided, sum(i.state = 'CREDIT') as credits,
                  sum(i.open_minor) as open_minor,
                  sum(case when i.state = 'OPEN' and i.due_on < :today then %s else 0 end) as late_minor
                from %s where %s
                group by i.currency order by i.currency""".formatted(InvoiceSet.PARTLY.condition(),
                InvoiceSet.CREDITED.condition(), InvoiceSet.WRITTEN_OFF.condition(), Overdue.ofInvoice("i.id"), filter.source(),
                filter.conditions());
    }

    private long drafts(InvoiceFilter filter) {
        return jdbc.sql("select count(*) from invoice i where i.tenant_id = :tenant and i.state = 'DRAFT'"
                + filter.dueConditions("i"))
                .params(filter.parameters(today.date()))
                .query(Long.class)
                .single();
    }

    private static void add(OfCurrency found, EnumMap<InvoiceSet, Long> counts) {
        var invoices = found.invoices();
        counts.merge(InvoiceSet.OPEN, invoices.invoices(), Long::sum);
        counts.merge(InvoiceSet.OVERDUE, found.late(), Long::sum);
        counts.merge(InvoiceSet.PARTLY, invoices.partly(), Long::sum);
        counts.merge(InvoiceSet.DISPUTED, invoices.disputed(), Long::sum);
        counts.merge(InvoiceSet.PAID, invoices.settled() - invoices.credited() - invoices.writtenOff(), Long::sum);
        counts.merge(InvoiceSet.CREDITED, invoices.credited(), Long::sum);
        counts.merge(InvoiceSet.WRITTEN_OFF, invoices.writtenOff(), Long::sum);
        counts.merge(InvoiceSet.VOID, invoices.voided(), Long::sum);
        counts.merge(InvoiceSet.CREDIT, invoices.credits(), Long::sum);
        counts.merge(InvoiceSet.ALL,
                invoices.invoices() + invoices.settled() + invoices.voided() + invoices.credits(), Long::sum);
    }

    private List<InvoiceRow> called(List<InvoiceRow> rows) {
        var called = names.of(rows.stream().map(InvoiceRow::customer).toList());
        return rows.stream().map(row -> row.called(called.of(row.customer()))).toList();
    }

    private static InvoiceRow row(ResultSet row, LocalDate today) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var total = Money.of(row.getLong("total_minor"), currency);
        var open = Money.of(row.getLong("open_minor"), currency);
        var credited = Money.of(row.getLong("credited_minor"), currency);
        var writtenOff = Money.of(row.getLong("written_off_minor"), currency);
        var due = row.getObject("due_on", LocalDate.class);
        return new InvoiceRow(
                Columns.id(row, "id"), row.getString("number"),
                InvoiceStatus.of(InvoiceState.valueOf(row.getString("state")), total, open, credited, writtenOff, due, today),
                row.getBoolean("disputed"), Columns.id(row, "customer_id"), "", null,
                row.getObject("issued_on", LocalDate.class), due,
                row.getObject("paid_on", LocalDate.class), total, open, credited, writtenOff);
    }
}
