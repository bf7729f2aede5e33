package com.duebook.receivables;

import com.duebook.ledger.Debt;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.SettlementOrder;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued invoice or a charge as it stands under its lock.
 *
 * @param invoice that it is, or comes of; null for none
 * @param number of an invoice; empty for a charge
 */
public record Payable(UUID debt, DueKind kind, @Nullable UUID invoice, UUID customer, String number, LocalDate dueOn, Money open)
        implements SettlementOrder.Claim {

    static Payable of(Debt debt, String number) {
        return new Payable(debt.id(), debt.dueKind(), debt.cause(), debt.customer(), number, debt.dueOn(), debt.open());
    }
}
