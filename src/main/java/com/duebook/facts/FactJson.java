package com.duebook.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Facts as they are kept with what came of them: {@code {"DAYS_OVERDUE": {"EUR": 45}, "TAG": ["retail"]}}, a plain
 * number where it is over all currencies, amounts in minor units.
 */
@Component
public class FactJson {

    private final FactKeys keys;
    private final JsonMapper json;

    public FactJson(FactKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    public static String write(CustomerFacts facts) {
        var written = JsonNodeFactory.instance.objectNode();
        for (var value : facts.values()) {
            var name = value.key().name();
            var currency = value.currency();
            if (value.word() != null) {
                written.withArrayProperty(name).add(value.word());
            } else if (currency == null) {
                written.put(name, value.number());
            } else {
                written.withObjectProperty(name).put(currency.getCurrencyCode(), value.number());
            }
        }
        return written.toString();
    }

    /** Facts that no module knows any more are left out. */
    public CustomerFacts read(UUID customer, LocalDate asOf, String written) {
        var values = new ArrayList<FactValue>();
        json.readTree(written).properties().forEach(fact -> {
            var key = keys.of(fact.getKey());
            if (key.isKnown()) {
                values.addAll(values(key, fact.getValue()));
            }
        });
        return new CustomerFacts(customer, asOf, values);
    }

    private static List<FactValue> values(FactKey key, JsonNode written) {
        if (written.isObject()) {
            return written.properties().stream()
                    .map(each -> new FactValue(key, each.getValue().longValue(), Currency.getInstance(each.getKey()), null))
                    .toList();
        }
        return written.isArray()
                ? written.values().stream().map(word -> new FactValue(key, 1, null, word.stringValue())).toList()
                : List.of(new FactValue(key, written.longValue(), null, null));
    }
}
