package com.duebook.payments.credit;

import com.duebook.ledger.DueKind;
import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of what is open between a workspace and its customer.
 *
 * @param invoice that it is, or comes of; null for none
 * @param dueOn null for credit, which is due to nobody
 * @param open negative for credit
 */
public record AccountItem(DebtName name, @Nullable UUID invoice, @Nullable LocalDate dueOn, Money open) {

    public boolean isCredit() {
        return name.kind() == DueKind.CREDIT;
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
