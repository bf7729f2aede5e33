package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.HoldView;
import com.duebook.credit.hold.HoldView.Standing;
import com.duebook.credit.limit.LimitScope;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How a customer and its group stand for more credit, why, since when, and what ends that. */
class HoldSection extends Section {

    private final transient HoldView holds;
    private final transient HoldTexts texts;
    private final transient Words words;

    /** @param headName of the customer's group */
    HoldSection(HoldView holds, String headName, HoldTexts texts, Words words) {
        this.holds = holds;
        this.texts = texts;
        this.words = words;
        addClassName("section");
        show(holds.own(), getTranslation("credit.hold.of.CUSTOMER"));
        if (holds.group().state() != HoldState.NONE) {
            show(holds.group(), getTranslation("credit.hold.of.GROUP", headName));
        }
    }

    /** @param deeds what can be done about it, the likeliest first */
    HoldSection with(List<Button> deeds) {
        var head = new Div(new H2(getTranslation("credit.hold.title")));
        head.addClassName("section-head");
        var tools = new Div();
        tools.addClassName("section-tools");
        deeds.forEach(deed -> {
            deed.addThemeVariants(ButtonVariant.SMALL);
            tools.add(deed);
        });
        head.add(tools);
        addComponentAsFirst(head);
        return this;
    }

    private void show(Standing standing, String who) {
        var name = new Span(who);
        name.addClassName("strong");
        var head =
                new Div(name, new Span(new StatusBadge(texts.label(standing.state(), standing.until()), HoldTexts.tone(standing.state()))));
        head.addClassName("limit-head");
        add(head);
        var reasons = new UnorderedList();
        reasons.addClassName("plain-list");
        texts.causes(standing).forEach(cause -> reasons.add(new ListItem(cause)));
        var ceiling = standing.ceiling();
        if (ceiling != null) {
            reasons.add(new ListItem(getTranslation("credit.hold.ceiling", words.money(ceiling))));
        }
        since(standing).forEach(line -> {
            var item = new ListItem(line);
            item.addClassName("soft");
            reasons.add(item);
        });
        if (reasons.getChildren().findAny().isPresent()) {
            add(reasons);
        } else if (standing.scope() == LimitScope.CUSTOMER) {
            reasons.add(new ListItem(getTranslation("credit.hold.nothing")));
            add(reasons);
        }
    }

    private List<String> since(Standing standing) {
        return standing.state() == HoldState.NONE ? List.of() : holds.event(standing).map(event -> {
            var who = event.by() == null ? getTranslation("credit.hold.byItself") : event.by();
            var since = getTranslation("credit.hold.since", words.dates().moment(event.at()), who);
            return event.note().isEmpty() ? List.of(since) : List.of(getTranslation("credit.hold.said", event.note()), since);
        }).orElseGet(List::of);
    }
}
