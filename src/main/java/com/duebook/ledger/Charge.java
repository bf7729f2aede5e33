package com.duebook.ledger;

import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Interest, a fee or a deposit: a debt that is one item and has the item's id. The item keeps all there is to keep. */
final class Charge implements Debt {

    private final DueItem item;

    Charge(DueItem item) {
        this.item = item;
    }

    DueItem item() {
        return item;
    }

    @Override
    public UUID id() {
        return item.id();
    }

    @Override
    public DueKind dueKind() {
        return item.kind();
    }

    @Override
    public @Nullable UUID cause() {
        return item.cause();
    }

    @Override
    public UUID customer() {
        return item.customer();
    }

    @Override
    public Currency currency() {
        return item.open().currency();
    }

    @Override
    public LocalDate dueOn() {
        return item.dueOn();
    }

    @Override
    public void due(LocalDate next) {
        // Always on the same day.
    }

    @Override
    public Money total() {
        return item.amount();
    }

    @Override
    public Money open() {
        return item.open();
    }

    @Override
    public InvoiceFigures figures() {
        return InvoiceFigures.NONE;
    }

    @Override
    public Money settle(Money upTo, LocalDate on) {
        return upTo;
    }

    @Override
    public void reopen(Money amount) {
        // The item is open again.
    }

    @Override
    public void credited(Money amount) {
        // Its entries tell.
    }

    @Override
    public Money writeOff(LocalDate on) {
        requireOpen();
        return open();
    }

    @Override
    public void writeOffLess(Money amount) {
        throw notByCreditNote();
    }

    @Override
    public void cancel() {
        requireOpen();
        if (!open().equals(total())) {
            throw new Refusal("receivables.charge.settledInPart");
        }
    }

    @Override
    public void dispute(boolean isDisputed) {
        requireOpen();
    }

    private void requireOpen() {
        if (!item.isOpen()) {
            throw new Refusal("receivables.charge.closed");
        }
    }

    /** Credit notes take back what was billed. */
    private static Refusal notByCreditNote() {
        return new Refusal("receivables.charge.credit");
    }
}
