package com.duebook.receivables;

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

    private final TenantJdbc jdbc;
    private final FirstCounters firstCounters;
    private final Access access;
    private final Today today;

    Numbering(TenantJdbc jdbc, FirstCounters firstCounters, Access access, Today today) {
        this.jdbc = jdbc;
        this.firstCounters = firstCounters;
        this.access = access;
        this.today = today;
    }

    /**
     * Takes the next number. The counter's row stays locked until the transaction ends, which is what keeps the series
     * without gaps and makes this a transaction's last step but one. Numbers that an import brought are passed over.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    String take(InvoiceKind kind, LocalDate on) {
        var pattern = pattern(kind);
        var counter = pattern.counterAt(on);
        String number;
        do {
            number = pattern.write(takeFrom(kind, counter), on);
        } while (isTaken(number));
        return number;
    }

    @Transactional(readOnly = true)
    public NumberSeries series(InvoiceKind kind) {
        access.require(Right.READ);
        var pattern = pattern(kind);
        var on = today.date();
        var next = next(kind, pattern.counterAt(on));
        return new NumberSeries(kind, pattern.text(), next, pattern.write(next, on));
    }

    /**
     * @param next may only go forward within a year, so that no number is given twice
     * @throws Refusal for a pattern without a counter, or a number that was already passed
     */
    @Transactional
    public NumberSeries change(InvoiceKind kind, String pattern, long next) {
        access.require(Right.EDIT_SETTINGS);
        var wanted = new NumberPattern(pattern.strip());
        var on = today.date();
        var counter = wanted.counterAt(on);
        firstCounters.create(kind, counter);
        if (next < lockedNext(kind, counter) || next > 999_999_999 || isTaken(wanted.write(next, on))) {
            throw new Refusal("receivables.series.next", next);
        }
        jdbc.sql("""
                        insert into invoice_series (tenant_id, id, version, kind, pattern)
                        values (:tenant, :id, 0, :kind, :pattern)
                        on duplicate key update pattern = :pattern, version = version + 1""")
                .param("id", Ids.bytes(Ids.next()))
                .param("kind", kind.name())
                .param("pattern", wanted.text())
                .update();
        jdbc.sql("""
                        update invoice_counter set next_number = :next
                        where tenant_id = :tenant and kind = :kind and year = :year""")
                .param("next", next)
                .param("kind", kind.name())
                .param("year", counter)
                .update();
        return new NumberSeries(kind, wanted.text(), next, wanted.write(next, on));
    }

    private NumberPattern pattern(InvoiceKind kind) {
        return new NumberPattern(jdbc.sql("""
                        select pattern from invoice_series where tenant_id = :tenant and kind = :kind""")
                .param("kind", kind.name())
                .query(String.class)
                .optional()
                .orElse(kind.firstPattern()));
    }

    private long takeFrom(InvoiceKind kind, int counter) {
        if (advance(kind, counter) == 0) {
            firstCounters.create(kind, counter);
            advance(kind, counter);
        }
        return next(kind, counter) - 1;
    }

    private int advance(InvoiceKind kind, int counter) {
        return jdbc.sql("""
                        update invoice_counter set next_number = next_number + 1
                        where tenant_id = :tenant and kind = :kind and year = :year""")
                .param("kind", kind.name())
                .param("year", counter)
                .update();
    }

    private long next(InvoiceKind kind, int counter) {
        return read("", kind, counter);
    }

    private long lockedNext(InvoiceKind kind, int counter) {
        return read(" for update", kind, counter);
    }

    private long read(String lock, InvoiceKind kind, int counter) {
        return jdbc.sql("""
                        select next_number from invoice_counter
                        where tenant_id = :tenant and kind = :kind and year = :year""" + lock)
                .param("kind", kind.name())
                .param("year", counter)
                .query(Long.class)
                .optional()
                .orElse(1L);
    }

    private boolean isTaken(String number) {
        return jdbc.sql("select count(*) from invoice where tenant_id = :tenant and number = :number")
                .param("number", number)
                .query(Long.class)
                .single() > 0;
    }
}
