package com.duebook.receivables.list;

import com.duebook.money.Money;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
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
    private final Access access;
    private final Today today;

    InvoiceList(TenantJdbc jdbc, Access access, Today today) {
        this.jdbc = jdbc;
        this.access = access;
        this.today = today;
    }

    /** The ids are found in an index first, so that a far page touches no row that is not shown. */
    @Transactional(readOnly = true)
    public List<InvoiceRow> page(InvoiceFilter filter, InvoiceSort sort, int offset, int limit) {
        access.require(Right.READ);
        var day = today.date();
        return jdbc.sql("""
                        select i.id, i.number, i.state, i.disputed, i.customer_id, c.name, c.reference, i.issued_on, i.due_on,
                          i.paid_on, i.currency, i.total_minor, i.open_minor, i.credited_minor, i.written_off_minor
                        from (select i.id from %s where %s and %s order by %s limit :limit offset :offset) p
                        join invoice i on i.tenant_id = :tenant and i.id = p.id
                        join customer c on c.tenant_id = :tenant and c.id = i.customer_id
                        order by %s"""
                        .formatted(filter.source(), filter.conditions(), filter.set().condition(), sort.order(),
                                sort.order()))
                .params(filter.parameters(day))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row, day))
                .list();
    }

    /** Those whose number begins so, the highest first. */
    @Transactional(readOnly = true)
    public List<InvoiceRow> byNumber(String beginning, int most) {
        access.require(Right.READ);
        var day = today.date();
        return jdbc.sql("""
                        select i.id, i.number, i.state, i.disputed, i.customer_id, c.name, c.reference, i.issued_on, i.due_on,
                          i.paid_on, i.currency, i.total_minor, i.open_minor, i.credited_minor, i.written_off_minor
                        from invoice i
                        join customer c on c.tenant_id = :tenant and c.id = i.customer_id
                        where i.tenant_id = :tenant and i.number like :number
                        order by i.number desc limit :most""")
                .param("number", InvoiceFilter.escaped(beginning) + "%")
                .param("most", most)
                .query((row, number) -> row(row, day))
                .list();
    }

    /** For taking a list along: the rows after that one, by id, so that any number of them stays one short read each. */
    @Transactional(readOnly = true)
    public List<InvoiceRow> after(InvoiceFilter filter, @Nullable UUID last, int limit) {
        access.require(Right.EXPORT);
        var day = today.date();
        return jdbc.sql("""
                        select i.id, i.number, i.state, i.disputed, i.customer_id, c.name, c.reference, i.issued_on, i.due_on,
                          i.paid_on, i.currency, i.total_minor, i.open_minor, i.credited_minor, i.written_off_minor
                        from %s
                        join customer c on c.tenant_id = :tenant and c.id = i.customer_id
                        where %s and %s and i.id > :last
                        order by i.id limit :limit"""
                        .formatted(filter.source(), filter.conditions(), filter.set().condition()))
                .params(filter.parameters(day))
                .param("last", Ids.bytes(last == null ? BEFORE_ALL : last))
                .param("limit", limit)
                .query((row, number) -> row(row, day))
                .list();
    }

    /** From the summary of due dates where that can answer, else by one pass over what the filter leaves. */
    @Transactional(readOnly = true)
    public InvoiceCounts counts(InvoiceFilter filter) {
        access.require(Right.READ);
        var day = today.date();
        var counts = new EnumMap<InvoiceSet, Long>(InvoiceSet.class);
        var rows = jdbc.sql(filter.isSummarised() ? summary(filter) : counting(filter))
                .params(filter.parameters(day))
                .query((row, number) -> perCurrency(row, counts))
                .list();
        if (filter.isSummarised() && filter.dueFrom() == null && filter.dueTo() == null) {
            var drafts = drafts(filter);
            counts.put(InvoiceSet.DRAFT, drafts);
            counts.merge(InvoiceSet.ALL, drafts, Long::sum);
        }
        return new InvoiceCounts(counts,
                rows.stream().map(PerCurrency::open).filter(Money::isPositive).toList(),
                rows.stream().map(PerCurrency::overdue).filter(Money::isPositive).toList());
    }

    private static String summary(InvoiceFilter filter) {
        return """
                select d.currency, 0 as drafts, sum(d.invoices) as items,
                  sum(case when d.due_on < :today then d.invoices else 0 end) as late, sum(d.partly) as partly,
                  sum(d.disputed) as disputed, sum(d.settled) as settled,
                  sum(d.credited) as credited, sum(d.written_off) as written_off, sum(d.voided) as voided,
                  sum(d.credits) as credits, sum(d.open_minor) as open_minor,
                  sum(case when d.due_on < :today then d.open_minor else 0 end) as late_minor
                from open_day d where d.tenant_id = :tenant%s
                group by d.currency order by d.currency""".formatted(filter.dueConditions("d"));
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
                  sum(case when i.state = 'OPEN' and i.due_on < :today then i.open_minor else 0 end) as late_minor
                from %s where %s
                group by i.currency order by i.currency""".formatted(InvoiceSet.PARTLY.condition(),
                InvoiceSet.CREDITED.condition(), InvoiceSet.WRITTEN_OFF.condition(), filter.source(), filter.conditions());
    }

    private long drafts(InvoiceFilter filter) {
        return jdbc.sql("select count(*) from invoice i where i.tenant_id = :tenant and i.state = 'DRAFT'"
                        + filter.dueConditions("i"))
                .params(filter.parameters(today.date()))
                .query(Long.class)
                .single();
    }

    private record PerCurrency(Money open, Money overdue) {}

    private static PerCurrency perCurrency(ResultSet row, EnumMap<InvoiceSet, Long> counts) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        counts.merge(InvoiceSet.DRAFT, row.getLong("drafts"), Long::sum);
        counts.merge(InvoiceSet.OPEN, row.getLong("items"), Long::sum);
        counts.merge(InvoiceSet.OVERDUE, row.getLong("late"), Long::sum);
        counts.merge(InvoiceSet.PARTLY, row.getLong("partly"), Long::sum);
        counts.merge(InvoiceSet.DISPUTED, row.getLong("disputed"), Long::sum);
        counts.merge(InvoiceSet.PAID,
                row.getLong("settled") - row.getLong("credited") - row.getLong("written_off"), Long::sum);
        counts.merge(InvoiceSet.CREDITED, row.getLong("credited"), Long::sum);
        counts.merge(InvoiceSet.WRITTEN_OFF, row.getLong("written_off"), Long::sum);
        counts.merge(InvoiceSet.VOID, row.getLong("voided"), Long::sum);
        counts.merge(InvoiceSet.CREDIT, row.getLong("credits"), Long::sum);
        counts.merge(InvoiceSet.ALL, row.getLong("drafts") + row.getLong("items") + row.getLong("settled")
                + row.getLong("voided") + row.getLong("credits"), Long::sum);
        return new PerCurrency(
                Money.of(row.getLong("open_minor"), currency), Money.of(row.getLong("late_minor"), currency));
    }

    private static InvoiceRow row(ResultSet row, LocalDate today) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var total = Money.of(row.getLong("total_minor"), currency);
        var open = Money.of(row.getLong("open_minor"), currency);
        var credited = Money.of(row.getLong("credited_minor"), currency);
        var writtenOff = Money.of(row.getLong("written_off_minor"), currency);
        var due = row.getObject("due_on", LocalDate.class);
        return new InvoiceRow(
                Ids.uuid(row.getBytes("id")), row.getString("number"),
                InvoiceStatus.of(InvoiceState.valueOf(row.getString("state")), total, open, credited, writtenOff, due, today),
                row.getBoolean("disputed"), Ids.uuid(row.getBytes("customer_id")), row.getString("name"),
                row.getString("reference"), row.getObject("issued_on", LocalDate.class), due,
                row.getObject("paid_on", LocalDate.class), total, open, credited, writtenOff);
    }
}
