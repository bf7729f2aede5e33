package com.duebook.receivables.gate;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An invoice that is about to be issued.
 *
 * @param on the day it would be issued
 * @param order the customer's own number of the order that is invoiced; empty for none
 * @param total what the customer would owe with it in addition
 */
public record IssueRequest(UUID invoice, UUID customer, LocalDate on, LocalDate dueOn, String order, Money total) {

    /** From the day of issue to the due date. */
    public long days() {
        return ChronoUnit.DAYS.between(on, dueOn);
    }
}
