package com.duebook.ledger.open;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which figure of a past day the items add up to.
 *
 * @param customer null for all
 * @param dueFrom first due date, null for no limit
 * @param dueTo last due date, null for no limit
 */
public record ItemFilter(AsOf asOf, Currency currency, @Nullable UUID customer,
        @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo) {

    String rows() {
        return PastOpen.rows(asOf, customer == null ? "" : "and e.customer_id = :customer")
                + " and d.currency = :currency and d.due_on between :from and :to";
    }

    Map<String, Object> parameters() {
        var due = new DueRange(dueFrom, dueTo);
        var all = new HashMap<String, Object>();
        all.put("currency", currency.getCurrencyCode());
        all.put("from", due.first());
        all.put("to", due.last());
        if (customer != null) {
            all.put("customer", customer);
        }
        return all;
    }
}
