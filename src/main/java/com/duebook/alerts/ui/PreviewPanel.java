package com.duebook.alerts.ui;

import com.duebook.alerts.Finding;
import com.duebook.alerts.RulePreview;
import com.duebook.customers.CustomerBrief;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom the rule on the left would flag today. */
class PreviewPanel extends Aside {

    private final transient RuleWords words;
    private final Paragraph count = new Paragraph();
    private final Paragraph totals = new Paragraph();
    private final OrderedList first = new OrderedList();

    PreviewPanel(RuleWords words) {
        this.words = words;
        addClassNames("section", "rule-preview");
        count.addClassName("figure-value");
        count.getElement().setAttribute("aria-live", "polite");
        first.addClassName("plain-list");
        add(new H2(getTranslation("alerts.preview.title")), count, totals, first);
    }

    void show(RulePreview preview, Map<UUID, CustomerBrief> customers) {
        count.setText(getTranslation("alerts.preview.count", preview.customers()));
        totals.setText(preview.totals().stream().map(total -> words.amounts(List.of(total))).collect(Collectors.joining(" · ")));
        totals.setVisible(!preview.totals().isEmpty());
        first.removeAll();
        for (var finding : preview.first()) {
            var customer = customers.get(finding.customer());
            first.add(row(finding, customer == null ? "" : customer.name()));
        }
        var more = preview.customers() - preview.first().size();
        if (more > 0) {
            first.add(new ListItem(getTranslation("alerts.preview.more", more)));
        }
    }

    void unreadable() {
        count.setText(getTranslation("alerts.preview.unreadable"));
        totals.setVisible(false);
        first.removeAll();
    }

    private ListItem row(Finding finding, String name) {
        var facts = new Span(words.all(finding));
        facts.addClassName("figure-hint");
        return new ListItem(new Anchor(Links.customer(finding.customer()), name), facts);
    }
}
