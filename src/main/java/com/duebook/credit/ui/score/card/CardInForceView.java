package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Scorecards;
import com.duebook.credit.ui.score.ScoreWords;
import com.duebook.tenancy.Right;
import com.duebook.ui.Needs;
import com.duebook.ui.Page;
import com.duebook.ui.Words;
import com.duebook.ui.form.ReadOnlyFields;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The scorecard that is in force, for those who do not write it. */
@Route(ScorecardView.PATH + "/in-force")
@PermitAll
@Needs(Right.READ)
class CardInForceView extends Page {

    CardInForceView(Scorecards cards, ScoreWords score, Words words) {
        super(I18NProvider.translate("credit.score.card.title"));
        var inForce = cards.current();
        context(words.get("credit.score.card.context", inForce.number()));
        var columns = new Div(new CardTables(inForce.card(), score, words), new VersionsList(cards.history(), words));
        columns.addClassName("columns");
        add(ReadOnlyFields.changedBy(Right.EDIT_RULES, words), columns);
    }
}
