package com.duebook.receivables.list;

import com.duebook.money.Money;
import java.util.List;
import java.util.Map;

/**
 * Exactly how many invoices of a filter are in each set, and what is open and overdue of them.
 *
 * @param open one amount per currency, and none that is zero; so with overdue
 */
public record InvoiceCounts(Map<InvoiceSet, Long> counts, List<Money> open, List<Money> overdue) {

    public long of(InvoiceSet set) {
        return counts.getOrDefault(set, 0L);
    }
}
