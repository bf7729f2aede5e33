package com.duebook.credit.ui.score;

import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.ClassOverrides;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Notices;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The part of a customer's credit that says what it is assessed as. */
@Component
public class ScoreSections {

    private final Assessments assessments;
    private final ClassOverrides overrides;
    private final ActionConfirmation confirmation;
    private final ScoreWords scores;
    private final Access access;
    private final Words words;

    ScoreSections(Assessments assessments, ClassOverrides overrides, ActionConfirmation confirmation, ScoreWords scores, Access access,
            Words words) {
        this.assessments = assessments;
        this.overrides = overrides;
        this.confirmation = confirmation;
        this.scores = scores;
        this.access = access;
        this.words = words;
    }

    /**
     * @param changed after a deed
     * @param take opens the form of a limit, with a proposed one and its reason
     */
    public com.vaadin.flow.component.Component of(UUID customer, Runnable changed, BiConsumer<Money, String> take) {
        var view = assessments.of(customer);
        var decides = access.may(Right.DECIDE_CREDIT);
        var asks = access.mayAsk(Right.DECIDE_CREDIT);
        var reason = words.get("credit.score.limit.reason", view.now().score(), view.className(), view.card());
        return new ScoreSection(view, scores, words, new ScoreDeeds(
                decides ? () -> assess(customer, changed) : null,
                asks ? () -> new OverrideDialog(customer, view, confirmation, words, changed).open() : null,
                decides ? () -> end(customer, changed) : null,
                asks ? limit -> take.accept(limit, reason) : null));
    }

    private void assess(UUID customer, Runnable changed) {
        Notices.done(words.get(assessments.assess(customer) ? "credit.score.assessed" : "credit.score.unchanged"));
        changed.run();
    }

    private void end(UUID customer, Runnable changed) {
        Confirm.ask(words.get("credit.score.override.end.title"), words.get("credit.score.override.end.text"),
                words.get("credit.score.override.end.title"), () -> {
                    overrides.end(customer);
                    Notices.done(words.get("credit.score.override.ended"));
                    changed.run();
                });
    }
}
