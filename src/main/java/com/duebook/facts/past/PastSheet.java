package com.duebook.facts.past;

import com.duebook.facts.FactKey;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where sources write what they know of past days, customer by customer, in whatever order. */
public final class PastSheet {

    /** Of a day on which it was not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private final int days;
    private final Map<UUID, CustomerPast> customers = new HashMap<>();

    public PastSheet(PastDays days) {
        this.days = days.count();
    }

    /**
     * @return a number for each day, to be written into, in {@link com.duebook.facts.Steps} of what is told rounded down; unknown so
     *     far, or 0 where that stands for nothing
     */
    public long[] numbers(UUID customer, FactKey key, Currency currency) {
        return customers.computeIfAbsent(customer, first -> new CustomerPast()).numbers(key, currency, () -> {
            var numbers = new long[days];
            if (!key.unit().isZeroWhereAbsent()) {
                Arrays.fill(numbers, UNKNOWN);
            }
            return numbers;
        });
    }

    /** Of whom anything was known. */
    public Map<UUID, CustomerPast> customers() {
        return customers;
    }
}
