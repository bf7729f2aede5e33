package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Scorecards.PastVersion;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who put which version in force, and when. */
class VersionsList extends Section {

    VersionsList(List<PastVersion> versions, Words words) {
        addClassName("section");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        versions.forEach(each -> {
            var by = new Span(each.madeBy() + " · " + words.dates().moment(each.madeAt()));
            by.addClassNames("soft", "tiny");
            list.add(new ListItem(new Span(getTranslation("credit.score.card.version", each.number())), by));
        });
        add(new H2(getTranslation("credit.score.card.versions")), list);
    }
}
