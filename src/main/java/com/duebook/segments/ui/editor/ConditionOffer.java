package com.duebook.segments.ui.editor;

import com.duebook.facts.FactKey;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the rows of one form can be written with, read once for all of them. */
final class ConditionOffer {

    private final ConditionChoices choices;
    private final List<FactKey> facts;
    private final List<Currency> currencies;

    ConditionOffer(ConditionChoices choices) {
        this.choices = choices;
        facts = choices.facts();
        currencies = choices.currencies();
    }

    List<FactKey> facts() {
        return facts;
    }

    List<Currency> currencies() {
        return currencies;
    }

    List<String> wordsOf(FactKey fact) {
        return choices.wordsOf(fact);
    }

    /** The word that is meant, written as those have it who have it; empty for what can be none. */
    Optional<String> word(FactKey fact, String typed) {
        return choices.word(fact, typed.strip())
                .map(word -> wordsOf(fact).stream().filter(word::equalsIgnoreCase).findFirst().orElse(word));
    }

    String said(FactKey fact, String word) {
        return choices.said(fact, word);
    }

    String name(FactKey fact) {
        return choices.name(fact);
    }

    String hint(FactKey fact) {
        return choices.hint(fact);
    }
}
