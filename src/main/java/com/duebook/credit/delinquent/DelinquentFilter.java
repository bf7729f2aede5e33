package com.duebook.credit.delinquent;

import com.duebook.customers.search.MatchingCustomers;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of them are looked at.
 *
 * @param text a part of the name or reference; blank for all
 * @param currency null for all
 * @param lateDays only those who are later than that; 0 for all
 */
public record DelinquentFilter(String text, @Nullable Currency currency, int lateDays, DelinquentOrder order) {

    public static final DelinquentFilter ALL = new DelinquentFilter("", null, 0, DelinquentOrder.LARGEST);

    public DelinquentFilter inAnyCurrency() {
        return new DelinquentFilter(text, null, lateDays, order);
    }

    /** Behind a table {@code t} of debtors. */
    String condition() {
        return (text.isBlank() ? "" : " join " + MatchingCustomers.table(text) + " m on m.id = t.customer_id")
                + " where t.since < :before" + (currency == null ? "" : " and t.currency = :currency");
    }

    Map<String, Object> parameters(LocalDate day) {
        var all = new HashMap<String, Object>(text.isBlank() ? Map.of() : MatchingCustomers.parameters(text));
        all.put("day", day);
        all.put("before", day.minusDays(lateDays));
        if (currency != null) {
            all.put("currency", currency.getCurrencyCode());
        }
        return all;
    }
}
