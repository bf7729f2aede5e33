package com.duebook.ageing;

import com.duebook.money.Money;
import com.duebook.receivables.DebtName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param invoice that it is, or comes of; null for none
 * @param total of the invoice, or of the charge
 * @param open what of it was open in the evening of the day that was asked for
 */
public record AgeingItem(
        UUID id, DebtName name, @Nullable UUID invoice, UUID customer, String customerName, LocalDate dueOn, Money total, Money open) {}
