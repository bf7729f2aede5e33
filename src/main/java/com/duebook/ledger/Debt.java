package com.duebook.ledger;

import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is owed as one, an invoice or a charge, locked until the transaction ends. Only {@link Ledger} changes it, with an
 * entry each time.
 */
public interface Debt {

    UUID id();

    default DueKind dueKind() {
        return DueKind.PRINCIPAL;
    }

    /** The invoice that it is, or comes of; null for none. */
    default @Nullable UUID cause() {
        return id();
    }

    UUID customer();

    Currency currency();

    LocalDate dueOn();

    /** @param next when the earliest of it is due that is open; the last where none is */
    void due(LocalDate next);

    Money total();

    Money open();

    /** What it counts for in the summary of its due date. */
    InvoiceFigures figures();

    /** @return what it took: never more than is open, and nothing once it is closed */
    Money settle(Money upTo, LocalDate on);

    /** @param amount what is open of it more than before */
    void reopen(Money amount);

    /** @param amount what credit notes have settled more of it; less where negative */
    void credited(Money amount);

    /** @return what it gave up: all that was open */
    Money writeOff(LocalDate on);

    /** A credit note takes the place of what was written off. */
    void writeOffLess(Money amount);

    /** @throws com.duebook.problem.Refusal once something has settled a part of it */
    void cancel();

    void dispute(boolean isDisputed);
}
