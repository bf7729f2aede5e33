package com.duebook.segments.ui;

import com.duebook.customers.CustomerNames;
import com.duebook.customers.ui.CustomersNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;

/** Who belongs to the segment on the left today. */
class SegmentPreview extends Aside {

    private static final int SHOWN = 8;

    private final transient CustomerNames names;
    private final Paragraph count = new Paragraph();
    private final OrderedList first = new OrderedList();

    SegmentPreview(CustomerNames names) {
        this.names = names;
        addClassNames("section", "rule-preview");
        count.addClassName("figure-value");
        count.getElement().setAttribute("aria-live", "polite");
        first.addClassName("plain-list");
        add(new H2(getTranslation("segments.today")), count, first);
    }

    void show(Set<UUID> customers) {
        count.setText(getTranslation("segments.count", customers.size()));
        first.removeAll();
        var shown = customers.stream().sorted().limit(SHOWN).toList();
        var named = names.of(shown);
        shown.forEach(id -> first.add(new ListItem(new Anchor(CustomersNavigation.customer(id), named.name(id)))));
        if (customers.size() > shown.size()) {
            first.add(new ListItem(getTranslation("segments.more", customers.size() - shown.size())));
        }
    }

    void unreadable() {
        count.setText(getTranslation("segments.unreadable"));
        first.removeAll();
    }
}
