package com.duebook.receivables;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** An issued invoice as it stands under its lock. */
public record Payable(UUID invoice, UUID customer, String number, LocalDate dueOn, Money open) {}
