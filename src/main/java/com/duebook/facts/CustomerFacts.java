package com.duebook.facts;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What is known of a customer on a day. */
public record CustomerFacts(UUID customer, LocalDate asOf, List<FactValue> values) {

    public CustomerFacts {
        values = List.copyOf(values);
    }

    /**
     * Over all currencies, as the key's unit says; empty where nothing is known.
     *
     * @throws IllegalArgumentException for an amount: unlike currencies are never added
     */
    public OptionalLong number(FactKey key) {
        if (!key.unit().isMeasured() || key.isMoney()) {
            throw new IllegalArgumentException(key + " is no number");
        }
        return together(key, FactValue::number);
    }

    /** As {@link #number(FactKey)}, of what is told rounded down. */
    public OptionalLong steps(FactKey key) {
        return together(key, FactValue::steps);
    }

    /** In minor units where it is an amount. */
    public OptionalLong number(FactKey key, Currency currency) {
        return of(key).filter(value -> value.isIn(currency)).mapToLong(FactValue::number).findFirst();
    }

    /** Each in another currency, by its code. */
    public List<Money> amounts(FactKey key) {
        return of(key).map(value -> Money.of(value.number(), Objects.requireNonNull(value.currency())))
                .sorted(Comparator.comparing(money -> money.currency().getCurrencyCode()))
                .toList();
    }

    public Optional<Money> amount(FactKey key, Currency currency) {
        return number(key, currency).stream().mapToObj(minor -> Money.of(minor, currency)).findFirst();
    }

    /** By alphabet. */
    public List<String> words(FactKey key) {
        return of(key).map(value -> Objects.requireNonNull(value.word())).sorted().toList();
    }

    public boolean has(FactKey key, String word) {
        return of(key).anyMatch(value -> word.equals(value.word()));
    }

    public boolean knows(FactKey key) {
        return values.stream().anyMatch(value -> value.key().equals(key));
    }

    public CustomerFacts only(Collection<FactKey> keys) {
        return with(values.stream().filter(value -> keys.contains(value.key())));
    }

    /** What is counted in this currency, or in none. */
    public CustomerFacts in(Currency currency) {
        return with(values.stream().filter(value -> value.currency() == null || value.isIn(currency)));
    }

    /** The same facts, where nothing is left of any; without those of which nothing is known then. */
    public CustomerFacts nothing() {
        return with(values.stream().filter(value -> value.key().unit().isZeroWhereAbsent()).map(FactValue::nothing));
    }

    /** Without a stream, as a night asks it some fifty times of each customer. */
    private OptionalLong together(FactKey key, ToLongFunction<FactValue> number) {
        var found = OptionalLong.empty();
        for (var value : values) {
            if (value.key().equals(key)) {
                var one = number.applyAsLong(value);
                found = OptionalLong.of(found.isPresent() ? key.unit().together(found.getAsLong(), one) : one);
            }
        }
        return found;
    }

    private Stream<FactValue> of(FactKey key) {
        return values.stream().filter(value -> value.key().equals(key));
    }

    private CustomerFacts with(Stream<FactValue> others) {
        return new CustomerFacts(customer, asOf, others.toList());
    }
}
