package com.duebook.ledger.open;

import com.duebook.ledger.DueKind;
import com.duebook.ledger.SettlementOrder;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A due item as it stands.
 *
 * @param invoice that it is a part of, or comes of; null for a charge that comes of none
 * @param position from 1 among those of its invoice, by due date
 */
public record OwedItem(UUID id, DueKind kind, @Nullable UUID invoice, UUID customer, int position, LocalDate dueOn, Money amount,
        Money open) implements SettlementOrder.Claim {

    /** What is locked to change it: its invoice, or a charge itself. */
    public UUID debt() {
        return kind == DueKind.PRINCIPAL && invoice != null ? invoice : id;
    }

    public boolean isOpen() {
        return open.isPositive();
    }
}
