package com.duebook.ageing;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** @param open what of the invoice was open in the evening of the day that was asked for */
public record AgeingItem(
        UUID invoice, String number, UUID customer, String customerName, LocalDate dueOn, Money total, Money open) {}
