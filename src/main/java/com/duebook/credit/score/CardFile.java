package com.duebook.credit.score;

import com.duebook.credit.score.ScoreScale.Band;
import com.duebook.definition.FileFault;
import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A scorecard as it is written: in a tenant file, in the template of an industry, and where its versions are kept. */
@Component
public class CardFile {

    private final FactKeys facts;
    private final Texts texts;

    CardFile(FactKeys facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** @throws FileFault by line and field, for a fact that no module knows too */
    Scorecard read(FileNode node, Function<FileNode, String> names) {
        return read(node, names, field -> field.as(this::known, "a fact"), Scorecard.USUALLY_KNOWN);
    }

    /** What was kept: its facts were known once, and what it does not ask for it did not ask for then. */
    public Scorecard readKept(String text) {
        return read(FileNode.read("scorecard", text), FileNode::text, field -> facts.of(field.text()), 0);
    }

    private FactKey known(String name) {
        var key = facts.of(name);
        if (!key.isKnown() || ScoreFacts.ALL.contains(key)) {
            throw new IllegalArgumentException(name);
        }
        return key;
    }

    private Scorecard read(FileNode node, Function<FileNode, String> names, Function<FileNode, FactKey> keys, int usuallyKnown) {
        node.allow("factors", "classes", "leastKnown");
        return checked(node, () -> new Scorecard(
                node.field("factors").items().stream().map(item -> factor(item, keys)).toList(),
                node.field("classes").items().stream().map(item -> scoreClass(item, names)).toList(),
                node.find("leastKnown").map(CardFile::whole).orElse(usuallyKnown)));
    }

    private ScoreFactor factor(FileNode item, Function<FileNode, FactKey> keys) {
        item.allow("fact", "weight", "missing", "bands", "words", "others");
        return checked(item, () -> new ScoreFactor(keys.apply(item.field("fact")), whole(item.field("weight")),
                item.find("words").map(words -> scale(words, item)).orElseGet(() -> scale(item.field("bands"))),
                item.field("missing").oneOf(MissingInput.class)));
    }

    private static ScoreScale scale(FileNode bands) {
        return new ScoreScale.OfNumbers(bands.items().stream().map(band -> {
            band.allow("from", "to", "points", "knockOut");
            return new Band(new Bounds(bound(band, "from"), bound(band, "to")), whole(band.field("points")),
                    band.find("knockOut").map(FileNode::flag).orElse(false));
        }).toList());
    }

    private static @Nullable Long bound(FileNode band, String name) {
        return band.find(name).map(field -> field.number(-1_000_000, 1_000_000)).orElse(null);
    }

    private static ScoreScale scale(FileNode words, FileNode item) {
        var points = new LinkedHashMap<String, Integer>();
        for (var each : words.items()) {
            each.allow("word", "points");
            if (points.put(each.field("word").text(), whole(each.field("points"))) != null) {
                throw each.fault("is there twice");
            }
        }
        return new ScoreScale.OfWords(points, whole(item.field("others")));
    }

    private ScoreClass scoreClass(FileNode item, Function<FileNode, String> names) {
        item.allow("name", "from", "to", "leastProbability", "mostProbability", "termsDays", "prepayment", "limitMonths", "validDays");
        return checked(item, () -> new ScoreClass(names.apply(item.field("name")),
                new Bounds(item.field("from").number(0, Scorecard.WHOLE), item.field("to").number(0, Scorecard.WHOLE)),
                whole(item.field("leastProbability")), whole(item.field("mostProbability")), whole(item.field("termsDays")),
                whole(item.field("prepayment")), item.field("limitMonths").as(BigDecimal::new, "months such as 1.5"),
                whole(item.field("validDays"))));
    }

    private static int whole(FileNode field) {
        return (int) field.number(-10_000, 10_000);
    }

    private <T> T checked(FileNode node, Supplier<T> made) {
        try {
            return made.get();
        } catch (FileFault fault) {
            throw fault;
        } catch (Refusal refusal) {
            throw node.fault(texts.get(refusal.key(), Locale.ENGLISH, refusal.arguments()));
        }
    }

    public static Map<String, Object> write(Scorecard card) {
        return new FileFields().with("factors", card.factors().stream().map(CardFile::write).toList())
                .with("classes", card.classes().stream().map(CardFile::write).toList()).with("leastKnown", card.leastKnown()).map();
    }

    private static Map<String, Object> write(ScoreFactor factor) {
        var fields = new FileFields().with("fact", factor.fact().name()).with("weight", factor.weight())
                .with("missing", factor.missing().name());
        return switch (factor.scale()) {
            case ScoreScale.OfNumbers numbers -> fields.with("bands", numbers.bands().stream()
                    .map(band -> new FileFields().with("from", band.bounds().from()).with("to", band.bounds().to())
                            .with("points", band.points()).with("knockOut", band.knockOut() ? true : null).map())
                    .toList()).map();
            case ScoreScale.OfWords words -> words(fields, words).with("others", words.others()).map();
        };
    }

    private static FileFields words(FileFields fields, ScoreScale.OfWords words) {
        List<Map<String, Object>> written = words.words().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new FileFields().with("word", each.getKey()).with("points", each.getValue()).map()).toList();
        fields.map().put("words", written);
        return fields;
    }

    private static Map<String, Object> write(ScoreClass each) {
        return new FileFields().with("name", each.name()).with("from", each.score().from()).with("to", each.score().to())
                .with("leastProbability", each.leastProbability()).with("mostProbability", each.mostProbability())
                .with("termsDays", each.termsDays()).with("prepayment", each.prepayment())
                .with("limitMonths", each.limitMonths().toPlainString()).with("validDays", each.validDays()).map();
    }
}
