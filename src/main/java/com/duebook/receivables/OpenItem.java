package com.duebook.receivables;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** An issued invoice that still wants money. */
public record OpenItem(
        UUID invoice, String number, LocalDate issuedOn, LocalDate dueOn, Money total, Money open) {

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
