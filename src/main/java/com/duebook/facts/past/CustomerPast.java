package com.duebook.facts.past;

import com.duebook.facts.FactKey;
import com.duebook.facts.condition.Exchange;
import com.duebook.facts.condition.Known;
import com.duebook.money.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was known of one customer, day by day. */
public final class CustomerPast {

    private final Map<FactKey, Map<Currency, long[]>> facts = new HashMap<>();
    private final Map<FactKey, Set<String>> words = new HashMap<>();

    long[] numbers(FactKey key, Currency currency, Supplier<long[]> empty) {
        return facts.computeIfAbsent(key, first -> new LinkedHashMap<>()).computeIfAbsent(currency, first -> empty.get());
    }

    /** Words have no past: they are as they are today. */
    public void word(FactKey key, String word) {
        words.computeIfAbsent(key, first -> new HashSet<>()).add(word);
    }

    /** As a condition asks for it. @param place of the day */
    public Known on(int place, Exchange exchange) {
        return new Known() {
            @Override
            public OptionalLong number(FactKey fact, @Nullable Currency currency) {
                var all = facts.get(fact);
                var known = all == null ? OptionalLong.empty()
                        : fact.isMoney() && currency != null ? amount(all, currency) : overAll(fact, all);
                return known.isEmpty() && fact.unit().isZeroWhereAbsent() ? OptionalLong.of(0) : known;
            }

            @Override
            public boolean has(FactKey fact, String word) {
                return words.getOrDefault(fact, Set.of()).contains(word);
            }

            private OptionalLong amount(Map<Currency, long[]> all, Currency wanted) {
                var sum = 0L;
                for (var each : all.entrySet()) {
                    var minor = each.getValue()[place];
                    sum += each.getKey().equals(wanted) ? minor
                            : exchange.in(Money.of(minor, each.getKey()), wanted).map(Money::minor).orElse(0L);
                }
                return OptionalLong.of(sum);
            }

            private OptionalLong overAll(FactKey fact, Map<Currency, long[]> all) {
                var found = PastSheet.UNKNOWN;
                for (var numbers : all.values()) {
                    var number = numbers[place];
                    if (number != PastSheet.UNKNOWN) {
                        found = found == PastSheet.UNKNOWN ? number : fact.unit().together(found, number);
                    }
                }
                return found == PastSheet.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(found);
            }
        };
    }
}
