package com.duebook.alerts.facts;

import com.duebook.money.Money;
import java.util.UUID;

/**
 * Why a customer was flagged: the facts of that day.
 *
 * @param days since the oldest unpaid invoice was due, over all currencies; 0 when it is about credit
 * @param amount overdue, in the rule's currency or that of the oldest invoice; or the credit
 * @param items unpaid invoices past their day, over all currencies; or payments with credit
 */
public record Finding(UUID customer, int days, Money amount, int items) {

    public boolean isOfCredit() {
        return days == 0;
    }
}
