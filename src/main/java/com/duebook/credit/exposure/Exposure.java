package com.duebook.credit.exposure;

import com.duebook.credit.policy.ExposureBucket;
import com.duebook.money.Money;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a customer owes and is about to owe in one currency, in parts of which nothing is in two.
 *
 * @param parts one for each bucket
 * @param held what of the open items is held back, as by a dispute; it is owed all the same, and is in the parts already
 */
public record Exposure(UUID customer, Map<ExposureBucket, Money> parts, Money held) {

    public Exposure {
        parts = Map.copyOf(parts);
    }

    public Currency currency() {
        return held.currency();
    }

    public Money of(ExposureBucket bucket) {
        return parts.getOrDefault(bucket, Money.zero(currency()));
    }

    /** What is issued and open, as the ledger has it. */
    public Money owed() {
        return of(ExposureBucket.NOT_DUE).plus(of(ExposureBucket.OVERDUE));
    }

    public Money counted(Collection<ExposureBucket> buckets) {
        return Money.sum(buckets.stream().map(this::of).toList(), currency());
    }

    public Money total() {
        return counted(Arrays.asList(ExposureBucket.values()));
    }

    /** Adds up what is found one after the other. */
    static final class Sum {

        private final UUID customer;
        private final Currency currency;
        private final Map<ExposureBucket, Money> parts = new EnumMap<>(ExposureBucket.class);
        private Money held;

        Sum(UUID customer, Currency currency) {
            this.customer = customer;
            this.currency = currency;
            this.held = Money.zero(currency);
        }

        void add(ExposureBucket bucket, Money amount) {
            parts.merge(bucket, amount, Money::plus);
        }

        void hold(Money amount) {
            held = held.plus(amount);
        }

        Exposure sum() {
            for (var bucket : ExposureBucket.values()) {
                parts.putIfAbsent(bucket, Money.zero(currency));
            }
            return new Exposure(customer, parts, held);
        }
    }
}
