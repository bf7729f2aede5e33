package com.duebook.receivables.numbering;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.database.RetryDeadlocks;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gapless numbers, and the settings of how they are written. */
@Service
public class Numbering {

    private final StoredSeries stored;
    private final TenantJdbc jdbc;
    private final Access access;
    private final Today today;
    private final Journal journal;

    Numbering(StoredSeries stored, TenantJdbc jdbc, Access access, Today today, Journal journal) {
        this.stored = stored;
        this.jdbc = jdbc;
        this.access = access;
        this.today = today;
        this.journal = journal;
    }

    /** Best called late, since everybody waits for it. Numbers that an import brought are passed over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String take(InvoiceKind kind, LocalDate on) {
        var series = locked(kind);
        var number = series.take(on);
        while (isTaken(number)) {
            number = series.take(on);
        }
        return number;
    }

    @Transactional(readOnly = true)
    public NumberSeries series(InvoiceKind kind) {
        access.require(Right.READ);
        return stored.findByKind(kind).orElseGet(() -> new InvoiceSeries(kind)).on(today.date());
    }

    /**
     * @param next may only go forward within a year, so that no number is given twice
     * @throws Refusal for a pattern without a counter, or a number that was already passed
     */
    @Transactional
    @RetryDeadlocks
    public NumberSeries change(InvoiceKind kind, String pattern, long next) {
        access.require(Right.EDIT_SETTINGS);
        var wanted = new NumberPattern(pattern.strip());
        var on = today.date();
        var series = locked(kind);
        series.change(wanted, next, on);
        if (isTaken(wanted.write(next, on))) {
            throw new Refusal("receivables.series.next", next);
        }
        journal.record(AuditEvent.NUMBERING_CHANGED, null, Details.none().with(Fact.KIND, kind));
        return series.on(on);
    }

    private InvoiceSeries locked(InvoiceKind kind) {
        return stored.findAndLock(kind).orElseGet(() -> first(kind));
    }

    /** Once per workspace and kind; of many who find no row, one makes it. */
    private InvoiceSeries first(InvoiceKind kind) {
        jdbc.sql("""
                        insert into invoice_series
                            (tenant_id, id, version, kind, pattern, counted_year, next_number, earlier_next)
                        values (:tenant, :id, 0, :kind, :pattern, 0, 1, 1)
                        on duplicate key update version = version""")
                .param("id", Ids.next())
                .param("kind", kind.name())
                .param("pattern", kind.firstPattern())
                .update();
        return stored.findAndLock(kind).orElseThrow();
    }

    private boolean isTaken(String number) {
        return jdbc.sql("select count(*) from invoice where tenant_id = :tenant and number_key = lower(:number)")
                .param("number", number)
                .query(Long.class)
                .single() > 0;
    }
}
