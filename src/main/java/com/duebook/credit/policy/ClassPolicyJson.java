package com.duebook.credit.policy;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The policies of classes and segments as they are kept: {@code {"high risk": {"onIssue": "BLOCK", "percent": "5", ...}}}. */
final class ClassPolicyJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ClassPolicyJson() {}

    static <K> String write(Map<K, ClassPolicy> each, Function<K, String> name) {
        var all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(each).forEach((key, policy) -> {
            var one = all.putObject(name.apply(key));
            var tolerance = policy.tolerance();
            var amount = tolerance.amount();
            one.put("onIssue", policy.onIssue().name()).put("onOrder", policy.onOrder().name())
                    .put("percent", tolerance.percent().toPlainString()).put("lateDays", policy.lateDays());
            if (amount != null) {
                one.put("minor", amount.minor()).put("currency", amount.currency().getCurrencyCode());
            }
        });
        return all.toString();
    }

    static <K> Map<K, ClassPolicy> read(String written, Function<String, K> key) {
        var all = new TreeMap<K, ClassPolicy>();
        JSON.readTree(written).properties().forEach(each -> all.put(key.apply(each.getKey()), policy(each.getValue())));
        return all;
    }

    private static ClassPolicy policy(JsonNode one) {
        var amount = one.has("minor")
                ? Money.of(one.get("minor").asLong(), Currency.getInstance(one.get("currency").asString())) : null;
        var late = one.get("lateDays");
        return new ClassPolicy(OverLimit.valueOf(one.get("onIssue").asString()), OverLimit.valueOf(one.get("onOrder").asString()),
                new Tolerance(new BigDecimal(one.get("percent").asString()), amount), late.isNull() ? null : Integer.valueOf(late.asInt()));
    }
}
