package com.duebook.ledger.open;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** @param open what of it was open in the evening of the day that was asked for */
public record OpenItemThen(UUID invoice, UUID customer, LocalDate dueOn, Money open) {}
