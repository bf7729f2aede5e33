package com.duebook.facts;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where sources write what they know, in whatever order; what nobody asked for is dropped. */
public final class FactSheet {

    /** Most customers have no more values than these. */
    private static final int USUAL = 3;

    private final FactQuery query;
    private final Map<UUID, List<FactValue>> values = new LinkedHashMap<>();
    private final Map<UUID, FactCourse> courses = new HashMap<>();

    private final boolean foreseen;

    FactSheet(FactQuery query) {
        this(query, false);
    }

    FactSheet(FactQuery query, boolean foreseen) {
        this.query = query;
        this.foreseen = foreseen;
    }

    /** Whether anybody asks how it goes on. */
    public boolean isForeseen() {
        return foreseen;
    }

    public void number(UUID customer, FactKey key, long number) {
        add(customer, key, number, null, null);
    }

    /** What is counted in one currency of several. */
    public void number(UUID customer, FactKey key, Currency currency, long number) {
        add(customer, key, number, currency, null);
    }

    /** What is told rounded down. @param currency that it is counted in; null for all of them */
    public void rounded(UUID customer, FactKey key, @Nullable Currency currency, BigDecimal exact) {
        add(customer, new FactValue(key, Steps.whole(exact), currency, null, Steps.isMore(exact)));
    }

    public void amount(UUID customer, FactKey key, Money amount) {
        add(customer, key, amount.minor(), amount.currency(), null);
    }

    public void tag(UUID customer, FactKey key, String word) {
        add(customer, key, 1, null, word);
    }

    private void add(UUID customer, FactKey key, long number, @Nullable Currency currency, @Nullable String word) {
        if (query.asks(customer, key)) {
            add(customer, new FactValue(key, number, currency, word));
        }
    }

    private void add(UUID customer, FactValue value) {
        if (query.asks(customer, value.key())) {
            values.computeIfAbsent(customer, first -> new ArrayList<>(USUAL)).add(value);
        }
    }

    /** From that day on, something else may be known of the customer though nothing happens, but for what {@link #drifts}. */
    public void changes(UUID customer, LocalDate on) {
        course(customer).changes(on);
    }

    /** @param perDay by how much the number of one currency rises each day at the most until then, negative where it falls */
    public void drifts(UUID customer, FactKey key, BigDecimal perDay) {
        course(customer).drifts(key, perDay);
    }

    private FactCourse course(UUID customer) {
        return courses.computeIfAbsent(customer, first -> new FactCourse());
    }

    List<ForeseenFacts> foreseen() {
        courses.keySet().stream().filter(query::asks).forEach(customer -> values.putIfAbsent(customer, List.of()));
        return rows().stream().map(facts -> new ForeseenFacts(facts, courses.getOrDefault(facts.customer(), new FactCourse()))).toList();
    }

    List<CustomerFacts> rows() {
        var rows = new ArrayList<CustomerFacts>(values.size());
        values.forEach((customer, known) -> rows.add(new CustomerFacts(customer, query.day(), known)));
        return rows;
    }
}
