package com.duebook.credit.policy;

import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The policies of classes as they are kept: {@code {"high risk": {"onIssue": "BLOCK", "percent": "5", ...}}}. */
final class ClassPolicyJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ClassPolicyJson() {}

    static String write(Map<String, ClassPolicy> classes) {
        var all = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(classes).forEach((name, policy) -> {
            var one = all.putObject(name);
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

    static Map<String, ClassPolicy> read(String written) {
        var all = new TreeMap<String, ClassPolicy>();
        JSON.readTree(written).properties().forEach(each -> all.put(each.getKey(), policy(each.getValue())));
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
