package com.duebook.imports.ui;

import com.duebook.imports.ImportBrief;
import com.duebook.ui.Card;
import com.duebook.ui.Dates;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The files handed in last, so that work which was left is found again. */
class RecentImports extends Card {

    RecentImports(List<ImportBrief> recent, Dates dates) {
        super(I18NProvider.translate("imports.recent"));
        recent.forEach(brief -> {
            var row = new Div(new Anchor(ImportsView.PATH + "/" + brief.id(), brief.fileName()),
                    new Span(getTranslation("imports.kind." + brief.kind())),
                    new StatusBadge(getTranslation("imports.state." + brief.state()), tone(brief.state())),
                    new Span(dates.moment(brief.at()) + " · " + brief.by()));
            row.addClassName("recent-import");
            add(row);
        });
    }

    private static Tone tone(ImportBrief.State state) {
        return switch (state) {
            case HANDED_IN, TRIED, AT_WORK -> Tone.NEUTRAL;
            case DONE -> Tone.QUIET;
        };
    }
}
