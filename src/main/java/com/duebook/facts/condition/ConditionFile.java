package com.duebook.facts.condition;

import com.duebook.definition.FileFault;
import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactUnit;
import com.duebook.money.Currencies;
import com.duebook.problem.Refusal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Conditions in a tenant file, in the same shape as {@link ConditionJson} keeps them. */
@Component
public class ConditionFile {

    private final FactKeys keys;

    ConditionFile(FactKeys keys) {
        this.keys = keys;
    }

    /** @throws FileFault where it is none, or none that can be kept */
    public Group read(FileNode node, Currency usual) {
        var group = group(node, usual);
        try {
            ConditionCheck.check(group);
        } catch (Refusal refusal) {
            throw node.fault("is no condition that can be kept: " + refusal.key());
        }
        return group;
    }

    public static Map<String, Object> write(Group group) {
        return new FileFields().with(word(group.kind()), group.parts().stream().map(ConditionFile::written).toList()).map();
    }

    private static Map<String, Object> written(Condition condition) {
        return switch (condition) {
            case Group group -> write(group);
            case Comparison comparison -> written(comparison);
        };
    }

    private static Map<String, Object> written(Comparison comparison) {
        var currency = comparison.currency();
        var isCounted = comparison.fact().unit() != FactUnit.TAG && comparison.fact().unit() != FactUnit.YES_NO;
        return new FileFields().with("fact", comparison.fact().name()).with("is", comparison.is().name())
                .with("number", isCounted ? comparison.number() : null)
                .with("currency", currency == null ? null : currency.getCurrencyCode()).with("word", comparison.word()).map();
    }

    private Group group(FileNode node, Currency usual) {
        node.allow(Stream.of(Group.Kind.values()).map(ConditionFile::word).toArray(String[]::new));
        var kinds = Stream.of(Group.Kind.values()).filter(kind -> node.find(word(kind)).isPresent()).toList();
        if (kinds.size() != 1) {
            throw node.fault("must be one of all, any or none");
        }
        var kind = kinds.getFirst();
        return new Group(kind, node.field(word(kind)).items().stream().<Condition>map(
                item -> item.find("fact").isPresent() ? comparison(item, usual) : group(item, usual)).toList());
    }

    private Comparison comparison(FileNode node, Currency usual) {
        node.allow("fact", "is", "number", "currency", "word");
        var fact = node.field("fact").as(this::known, "one of " + names());
        var currency = node.find("currency").map(code -> code.as(Currencies::of, "the three letters of a currency")).orElse(usual);
        return new Comparison(fact, node.field("is").oneOf(Operator.class),
                node.find("number").map(number -> number.number(Long.MIN_VALUE, Long.MAX_VALUE)).orElse(0L),
                fact.isMoney() ? currency : null, node.find("word").map(FileNode::text).orElse(null));
    }

    private FactKey known(String name) {
        return keys.all().stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> names() {
        return keys.all().stream().map(FactKey::name).toList();
    }

    private static String word(Group.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
