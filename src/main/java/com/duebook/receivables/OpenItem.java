package com.duebook.receivables;

import com.duebook.ledger.DueKind;
import com.duebook.ledger.SettlementOrder;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued invoice, or a charge, that still wants money.
 *
 * @param invoice that it is, or comes of; null for none
 * @param number of that invoice; empty for none
 * @param issuedOn of that invoice; a charge has none
 */
public record OpenItem(UUID debt, DueKind kind, @Nullable UUID invoice, String number, @Nullable LocalDate issuedOn, LocalDate dueOn,
        Money total, Money open) implements SettlementOrder.Claim {

    public DebtName name() {
        return new DebtName(kind, number);
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
