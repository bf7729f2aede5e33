package com.duebook.credit.ui;

import com.duebook.customers.CustomerNames;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.customers.ui.CustomersNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To which group a customer belongs: who buys, and who pays. */
class GroupSection extends Section {

    /** @param place opens the form that places it below another; null for whoever may not */
    GroupSection(UUID customer, CustomerGroups groups, CustomerNames names, @Nullable Runnable place) {
        addClassName("section");
        var head = new Div(new H2(getTranslation("credit.group.title")));
        head.addClassName("section-head");
        if (place != null) {
            var button = new Button(getTranslation("credit.group.place"), clicked -> place.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            var tools = new Div(button);
            tools.addClassName("section-tools");
            head.add(tools);
        }
        add(head);
        var group = groups.of(customer);
        if (group.isAlone()) {
            add(new Paragraph(getTranslation("credit.group.none")));
            return;
        }
        var named = names.of(group.members());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        group.members().stream().sorted(Comparator.<UUID, Boolean>comparing(it -> !it.equals(group.head())).thenComparing(named::name))
                .forEach(member -> {
                    var item = new ListItem(member.equals(customer) ? new Span(named.name(member))
                            : new Anchor(CustomersNavigation.customer(member, "credit"), named.name(member)));
                    var below = new Span(group.parent(member).map(parent -> getTranslation("credit.group.below", named.name(parent)))
                            .orElse(getTranslation("credit.group.head")));
                    below.addClassNames("soft", "tiny");
                    item.add(below);
                    list.add(item);
                });
        add(list);
    }
}
