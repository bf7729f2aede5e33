package com.duebook.segments.ui.editor;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactTexts;
import com.duebook.facts.FactUnit;
import com.duebook.facts.Facts;
import com.duebook.facts.condition.ConditionTexts;
import com.duebook.facts.condition.Group;
import com.duebook.ledger.open.Overdue;
import com.duebook.rates.ExchangeRates;
import com.duebook.ui.Words;
import java.text.Collator;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What conditions can be written with, in the reader's words. */
@Component
public class ConditionChoices {

    private final FactKeys keys;
    private final Facts facts;
    private final FactTexts texts;
    private final ConditionTexts sentences;
    private final ExchangeRates rates;
    private final Overdue overdue;
    private final Words words;

    ConditionChoices(FactKeys keys, Facts facts, FactTexts texts, ConditionTexts sentences, ExchangeRates rates, Overdue overdue,
            Words words) {
        this.keys = keys;
        this.facts = facts;
        this.texts = texts;
        this.sentences = sentences;
        this.rates = rates;
        this.overdue = overdue;
        this.words = words;
    }

    /** By name. */
    List<FactKey> facts() {
        var order = Collator.getInstance(words.locale());
        return keys.all().stream().filter(FactKey::isKnown).sorted(Comparator.comparing(this::name, order)).toList();
    }

    /** The workspace's own first. */
    List<Currency> currencies() {
        return Stream.concat(Stream.of(rates.own()), overdue.currencies().stream()).distinct().toList();
    }

    List<String> wordsOf(FactKey fact) {
        return fact.unit() == FactUnit.TAG ? facts.words(fact) : List.of();
    }

    Optional<String> word(FactKey fact, String typed) {
        return keys.word(fact, typed);
    }

    String said(FactKey fact, String word) {
        return keys.said(fact, word, words.locale());
    }

    String name(FactKey fact) {
        return texts.name(fact, words.locale());
    }

    String hint(FactKey fact) {
        return texts.hint(fact, words.locale());
    }

    public String sentence(Group condition) {
        return sentences.sentence(condition, words.locale());
    }
}
