package com.duebook.credit.ui.score;

import com.duebook.credit.score.AssessmentView;
import com.duebook.credit.score.ScoreClass;
import com.duebook.money.Money;
import com.duebook.text.Listing;
import com.duebook.ui.Words;
import com.duebook.ui.figure.Amount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the class stands for: how likely it fails to pay, and which limit and terms are proposed. */
class ProposalList extends DescriptionList {

    private final transient Words words;
    private final transient ScoreWords scores;
    private final transient @Nullable Consumer<Money> take;

    /** @param take opens the form of a limit with the proposed one; null for whoever may not ask for one */
    ProposalList(AssessmentView view, ScoreWords scores, Words words, @Nullable Consumer<Money> take) {
        this.words = words;
        this.scores = scores;
        this.take = take;
        addClassName("facts");
        var proposed = view.counting();
        view.assessed().ifPresent(assessed -> line("credit.score.probability", new Span(probability(assessed, view))));
        var limits = view.proposedLimit();
        var cell = new Div();
        limits.forEach(limit -> cell.add(limit(limit, limits.size() == 1)));
        line("credit.score.limit", limits.isEmpty() ? new Span(words.get("credit.score.limit.unknown")) : cell);
        line("credit.score.terms", new Span(words.get(proposed.prepayment() == 0 ? "credit.score.terms.of"
                : "credit.score.terms.prepaid", proposed.termsDays(), proposed.prepayment())));
        line("credit.score.valid", new Span(words.dates().date(
                view.kept().map(kept -> kept.validUntil()).orElse(view.now().validUntil()))));
    }

    /** It is the score's, whatever class somebody has set; what knocks a customer out says nothing of how likely it is to pay. */
    private String probability(ScoreClass assessed, AssessmentView view) {
        var out = view.now().knockedOutBy();
        return out.isEmpty() ? words.get(view.override().isPresent() ? "credit.score.probability.byHand" : "credit.score.probability.of",
                assessed.leastProbability(), assessed.mostProbability(), assessed.name())
                : words.get("credit.score.probability.knockOut", Listing.of(out.stream().map(scores::name).toList(), words.locale()));
    }

    private void line(String key, Component value) {
        add(new Term(getTranslation(key)), new Description(value));
    }

    private Component limit(Money limit, boolean isOnly) {
        var line = new Div(limit.isZero() ? new Span(isOnly ? words.get("credit.limit.cash")
                : words.get("credit.score.limit.cash", limit.currency().getCurrencyCode())) : new Amount(limit, words.locale()));
        line.addClassName("score-limit");
        if (take != null) {
            var button = new Button(getTranslation("credit.score.limit.take"), clicked -> take.accept(limit));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("credit.score.limit.take.of", words.money(limit)));
            line.add(button);
        }
        return line;
    }
}
