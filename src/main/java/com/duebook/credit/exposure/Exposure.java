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
 * @param unused money of the customer that no invoice has taken; it is in no part, and lowers what counts
 */
public record Exposure(UUID customer, Map<ExposureBucket, Money> parts, Money held, Money unused) {

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

    /** What is in these parts less unused money; below 0 where that is more. */
    public Money counted(Collection<ExposureBucket> buckets) {
        return sum(buckets).minus(unused);
    }

    /** What is in all parts, whatever is unused. */
    public Money total() {
        return sum(Arrays.asList(ExposureBucket.values()));
    }

    private Money sum(Collection<ExposureBucket> buckets) {
        return Money.sum(buckets.stream().map(this::of).toList(), currency());
    }

    /** Adds up what is found one after the other. */
    static final class Sum {

        private final UUID customer;
        private final Currency currency;
        private final Map<ExposureBucket, Money> parts = new EnumMap<>(ExposureBucket.class);
        private Money held;
        private Money unused;

        Sum(UUID customer, Currency currency) {
            this.customer = customer;
            this.currency = currency;
            this.held = Money.zero(currency);
            this.unused = Money.zero(currency);
        }

        void add(ExposureBucket bucket, Money amount) {
            parts.merge(bucket, amount, Money::plus);
        }

        void hold(Money amount) {
            held = held.plus(amount);
        }

        void unused(Money amount) {
            unused = unused.plus(amount);
        }

        Exposure sum() {
            for (var bucket : ExposureBucket.values()) {
                parts.putIfAbsent(bucket, Money.zero(currency));
            }
            return new Exposure(customer, parts, held, unused);
        }
    }
}
