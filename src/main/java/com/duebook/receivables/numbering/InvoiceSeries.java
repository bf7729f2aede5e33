package com.duebook.receivables.numbering;

import com.duebook.problem.Refusal;
import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The counter of a kind of document. Its row is locked from the moment a number is taken until the transaction ends,
 * which is what keeps the series without gaps.
 */
@Entity
class InvoiceSeries extends TenantOwned {

    private static final long MOST = 999_999_999;

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private InvoiceKind kind;

    private String pattern;
    private int countedYear;
    private long nextNumber;
    private long earlierNext;

    protected InvoiceSeries() {}

    InvoiceSeries(InvoiceKind kind) {
        this.kind = kind;
        pattern = kind.firstPattern();
        nextNumber = 1;
        earlierNext = 1;
    }

    String take(LocalDate on) {
        var year = pattern().counterAt(on);
        turnTo(year);
        return pattern().write(year < countedYear ? earlierNext++ : nextNumber++, on);
    }

    /** Only forward: a number is never given twice. */
    void change(NumberPattern wanted, long next, LocalDate on) {
        pattern = wanted.text();
        turnTo(wanted.counterAt(on));
        if (next < nextNumber) {
            throw new Refusal("receivables.series.next", next);
        }
        if (next > MOST) {
            throw new Refusal("receivables.series.next.tooHigh", MOST);
        }
        nextNumber = next;
    }

    NumberSeries on(LocalDate day) {
        var year = pattern().counterAt(day);
        var next = year > countedYear && countedYear > 0 ? 1 : nextNumber;
        return new NumberSeries(kind, pattern, next, pattern().write(next, day));
    }

    /** A new year begins at 1; the years before the last one are closed. */
    private void turnTo(int year) {
        if (year < countedYear - 1 && year > 0) {
            throw new IllegalStateException("a " + kind + " of " + year + " after those of " + countedYear);
        }
        if (year > countedYear) {
            earlierNext = year == countedYear + 1 ? nextNumber : 1;
            nextNumber = countedYear == 0 ? nextNumber : 1;
            countedYear = year;
        }
    }

    private NumberPattern pattern() {
        return new NumberPattern(pattern);
    }
}
