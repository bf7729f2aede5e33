package com.duebook.facts;

import com.duebook.money.Money;
import java.util.ArrayList;
import java.util.Currency;
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

    FactSheet(FactQuery query) {
        this.query = query;
    }

    public void number(UUID customer, FactKey key, long number) {
        add(customer, key, number, null, null);
    }

    /** What is counted in one currency of several. */
    public void number(UUID customer, FactKey key, Currency currency, long number) {
        add(customer, key, number, currency, null);
    }

    public void amount(UUID customer, FactKey key, Money amount) {
        add(customer, key, amount.minor(), amount.currency(), null);
    }

    public void tag(UUID customer, FactKey key, String word) {
        add(customer, key, 1, null, word);
    }

    private void add(UUID customer, FactKey key, long number, @Nullable Currency currency, @Nullable String word) {
        if (query.asks(customer, key)) {
            values.computeIfAbsent(customer, first -> new ArrayList<>(USUAL))
                    .add(new FactValue(key, number, currency, word));
        }
    }

    List<CustomerFacts> rows() {
        var rows = new ArrayList<CustomerFacts>(values.size());
        values.forEach((customer, known) -> rows.add(new CustomerFacts(customer, query.day(), known)));
        return rows;
    }
}
