package com.duebook.credit.policy;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The policies of classes and segments as they are kept: {@code {"high risk": {"onIssue": "BLOCK", "percent": "5", ...}}}. */
final class ClassPolicyJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ClassPolicyJson() {}

    static <K> String write(Map<K, ClassPolicy> each, Function<K, String> name) {
        var all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(each).forEach((key, policy) -> {
            var one = all.putObject(name.apply(key));
            var tolerance = policy.tolerance();
            one.put("onIssue", policy.onIssue().name()).put("onOrder", policy.onOrder().name())
                    .put("percent", tolerance.percent().toPlainString()).put("lateDays", policy.lateDays());
            put(one, "minor", "currency", tolerance.amount());
            put(one, "limitMinor", "limitCurrency", policy.terms().limit());
            put(one, "longestTerms", policy.terms().longestTerms());
            put(one, "prepayment", policy.terms().prepayment());
        });
        return all.toString();
    }

    private static void put(ObjectNode one, String minor, String currency, @Nullable Money amount) {
        if (amount != null) {
            one.put(minor, amount.minor()).put(currency, amount.currency().getCurrencyCode());
        }
    }

    private static void put(ObjectNode one, String field, @Nullable Integer number) {
        if (number != null) {
            one.put(field, number);
        }
    }

    static <K> Map<K, ClassPolicy> read(String written, Function<String, K> key) {
        var all = new TreeMap<K, ClassPolicy>();
        JSON.readTree(written).properties().forEach(each -> all.put(key.apply(each.getKey()), policy(each.getValue())));
        return all;
    }

    private static ClassPolicy policy(JsonNode one) {
        return new ClassPolicy(OverLimit.valueOf(one.get("onIssue").asString()), OverLimit.valueOf(one.get("onOrder").asString()),
                new Tolerance(new BigDecimal(one.get("percent").asString()), money(one, "minor", "currency")), number(one, "lateDays"),
                new CreditTerms(money(one, "limitMinor", "limitCurrency"), number(one, "longestTerms"), number(one, "prepayment")));
    }

    private static @Nullable Money money(JsonNode one, String minor, String currency) {
        return one.has(minor) ? Money.of(one.get(minor).asLong(), Currency.getInstance(one.get(currency).asString())) : null;
    }

    private static @Nullable Integer number(JsonNode one, String field) {
        return one.hasNonNull(field) ? Integer.valueOf(one.get(field).asInt()) : null;
    }
}
