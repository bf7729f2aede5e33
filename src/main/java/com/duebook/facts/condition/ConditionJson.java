package com.duebook.facts.condition;

import com.duebook.facts.FactKeys;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conditions as they are kept: {@code {"all": [{"fact": "DAYS_OVERDUE", "is": "OVER", "number": 30}, {"any": [...]}]}}, an
 * amount in minor units with its {@code currency}, a word as {@code word}.
 */
@Component
public class ConditionJson {

    private final FactKeys keys;
    private final JsonMapper json;

    ConditionJson(FactKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    public static String write(Group condition) {
        return node(condition).toString();
    }

    /** Facts that no module knows any more are kept as such. */
    public Group read(String written) {
        return group(json.readTree(written));
    }

    private static ObjectNode node(Condition condition) {
        return switch (condition) {
            case Group group -> {
                var node = JsonNodeFactory.instance.objectNode();
                var parts = node.putArray(word(group.kind()));
                group.parts().forEach(part -> parts.add(node(part)));
                yield node;
            }
            case Comparison comparison -> node(comparison);
        };
    }

    private static ObjectNode node(Comparison comparison) {
        var node = JsonNodeFactory.instance.objectNode().put("fact", comparison.fact().name()).put("is", comparison.is().name());
        var currency = comparison.currency();
        if (comparison.word() != null) {
            return node.put("word", comparison.word());
        }
        node.put("number", comparison.number());
        return currency == null ? node : node.put("currency", currency.getCurrencyCode());
    }

    private Condition condition(JsonNode node) {
        return node.has("fact") ? comparison(node) : group(node);
    }

    private Group group(JsonNode node) {
        var kind = Stream.of(Group.Kind.values()).filter(each -> node.has(word(each))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group of conditions: " + node));
        return new Group(kind, node.path(word(kind)).values().stream().map(this::condition).toList());
    }

    private Comparison comparison(JsonNode node) {
        return new Comparison(keys.of(node.path("fact").stringValue()), Operator.valueOf(node.path("is").stringValue()),
                node.path("number").longValue(0),
                Optional.ofNullable(node.get("currency")).map(code -> Currency.getInstance(code.stringValue())).orElse(null),
                Optional.ofNullable(node.get("word")).map(JsonNode::stringValue).orElse(null));
    }

    private static String word(Group.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
