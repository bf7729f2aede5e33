package com.duebook.alerts.facts;

import com.duebook.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * Why a customer was flagged: the facts of that day.
 *
 * @param days since the oldest unpaid invoice was due, in the rule's currency or over all; 0 when it is about credit
 * @param amounts overdue, in the rule's currency or each in another, that of the oldest invoice first; or the credit, each in
 *     another by its code
 * @param items unpaid invoices past their day, in the rule's currency or over all; or payments with credit
 */
public record Finding(UUID customer, int days, List<Money> amounts, int items) {

    public Finding {
        amounts = List.copyOf(amounts);
    }

    /** What a list is sorted by; not all of it where there are others. */
    public Money amount() {
        return amounts.getFirst();
    }


    public boolean isOfCredit() {
        return days == 0;
    }
}
