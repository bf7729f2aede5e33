package com.duebook.receivables;

import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice stands: what is open of it, since when it is settled, what of it credit notes have settled and what was
 * given up, and whether it is disputed. In minor units.
 */
@Embeddable
class InvoiceStanding {

    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private InvoiceState state = InvoiceState.DRAFT;

    private long openMinor;
    private long creditedMinor;
    private long writtenOffMinor;
    private @Nullable LocalDate paidOn;
    private boolean disputed;

    protected InvoiceStanding() {}

    void issue(long totalMinor) {
        state = InvoiceState.OPEN;
        openMinor = totalMinor;
    }

    void credit() {
        state = InvoiceState.CREDIT;
    }

    void cancel(long totalMinor) {
        require(InvoiceState.OPEN);
        if (openMinor != totalMinor) {
            throw new Refusal("receivables.void.settledInPart");
        }
        openMinor = 0;
        disputed = false;
        state = InvoiceState.VOID;
    }

    /** @return what it took: never more than is open, and nothing once it is closed */
    long settle(long upToMinor, LocalDate on) {
        var taken = Math.min(upToMinor, openMinor);
        if (state != InvoiceState.OPEN || taken <= 0) {
            return 0;
        }
        openMinor -= taken;
        if (openMinor == 0) {
            state = InvoiceState.PAID;
            paidOn = on;
            disputed = false;
        }
        return taken;
    }

    /** @return what it gave up: all that was open */
    long writeOff(LocalDate on) {
        var given = settle(openMinor, on);
        writtenOffMinor += given;
        return given;
    }

    /** @param minor what credit notes have settled more of it; less where negative */
    void credited(long minor) {
        creditedMinor += minor;
    }

    /** A credit note takes the place of what was written off. */
    void writeOffLess(long minor) {
        writtenOffMinor -= minor;
    }

    /** @param minor what is open of it from now on */
    void reopen(long minor) {
        requireIssued();
        openMinor = minor;
        paidOn = null;
        state = InvoiceState.OPEN;
    }

    void dispute(boolean isDisputed) {
        require(InvoiceState.OPEN);
        disputed = isDisputed;
    }

    void require(InvoiceState wanted) {
        if (state != wanted) {
            throw refused();
        }
    }

    /** And neither void nor a credit note. */
    void requireIssued() {
        if (state != InvoiceState.OPEN && state != InvoiceState.PAID) {
            throw refused();
        }
    }

    private Refusal refused() {
        return new Refusal("receivables.state." + state);
    }

    InvoiceState state() {
        return state;
    }

    long openMinor() {
        return openMinor;
    }

    /** What the invoice counts for in the summary of its due date. */
    InvoiceFigures figures(Money total) {
        var credited = Money.of(creditedMinor, total.currency());
        var writtenOff = Money.of(writtenOffMinor, total.currency());
        return switch (state) {
            case DRAFT -> InvoiceFigures.NONE;
            case OPEN -> InvoiceFigures.open(openMinor + creditedMinor + writtenOffMinor < total.minor(), disputed);
            case PAID -> InvoiceStatus.settledFigures(total, credited, writtenOff);
            case VOID -> InvoiceFigures.VOID;
            case CREDIT -> InvoiceFigures.CREDIT;
        };
    }
}
