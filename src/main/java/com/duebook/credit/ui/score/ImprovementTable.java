package com.duebook.credit.ui.score;

import com.duebook.credit.score.Assessment;
import com.duebook.credit.score.Improvement;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Listing;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What would bring more points: the fewest payments first, then what else would, the most first. */
class ImprovementTable extends NativeTable {

    private static final int MOST_PAYING = 3;
    private static final int MOST_REACHING = 4;

    private final transient Assessment now;
    private final transient ScoreWords scores;
    private final transient Words words;

    ImprovementTable(Assessment now, List<Improvement> all, ScoreWords scores, Words words) {
        this.now = now;
        this.scores = scores;
        this.words = words;
        addClassNames("ledger", "score-table");
        setCaptionText(getTranslation("credit.score.change"));
        Stream.concat(all.stream().filter(Improvement.Paying.class::isInstance).limit(MOST_PAYING),
                all.stream().filter(Improvement.Reaching.class::isInstance).filter(each -> each.gain() > 0).limit(MOST_REACHING))
                .forEach(each -> getBody().add(row(each)));
    }

    private NativeTableRow row(Improvement each) {
        var then = new Div(getTranslation(now.withheld() ? "credit.score.change.withheld"
                : each.scoreClass().equals(now.scoreClass()) ? "credit.score.change.same" : "credit.score.change.class",
                each.score(), each.scoreClass().name()));
        then.addClassNames("soft", "tiny");
        var gain = new NativeTableCell("+" + each.gain());
        gain.addClassName("num");
        gain.getElement().setAttribute("aria-label", getTranslation("credit.score.change.points", each.gain()));
        return new NativeTableRow(new NativeTableCell(new Span(what(each)), then), gain);
    }

    private String what(Improvement each) {
        return switch (each) {
            case Improvement.Paying paying -> getTranslation("credit.score.change.paying", paying.items().size(),
                    Listing.of(paying.amounts().stream().map(it -> MoneyFormat.format(it, words.locale())).toList(), words.locale()));
            case Improvement.Reaching reaching -> getTranslation("credit.score.change.reaching", scores.name(reaching.fact()),
                    scores.bounds(reaching.fact(), reaching.band()));
        };
    }

    boolean isEmpty() {
        return getBody().getChildren().findAny().isEmpty();
    }
}
