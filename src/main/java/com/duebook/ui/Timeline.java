package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, newest first: when, what, who. */
public class Timeline extends OrderedList {

    /**
     * @param detail a second line, such as the reason of a failure
     * @param action what can be done about it, such as "try again"
     */
    public record Event(Instant at, String text, String actor, @Nullable String detail, @Nullable Component action) {

        public Event(Instant at, String text, String actor) {
            this(at, text, actor, null, null);
        }
    }

    public Timeline(List<Event> events, Dates dates) {
        addClassName("timeline");
        events.stream().sorted(Comparator.comparing(Event::at).reversed()).forEach(event -> add(entry(event, dates)));
        if (events.isEmpty()) {
            add(new ListItem(getTranslation("ui.timeline.empty")));
        }
    }

    private static ListItem entry(Event event, Dates dates) {
        var what = new Span(event.text());
        what.addClassName("timeline-what");
        var when = new Span(event.actor().isBlank()
                ? dates.moment(event.at())
                : dates.moment(event.at()) + " · " + event.actor());
        when.addClassName("timeline-when");
        when.setTitle(dates.full(event.at()));
        var item = new ListItem(what, when);
        if (event.detail() != null) {
            var detail = new Span(event.detail());
            detail.addClassName("timeline-detail");
            item.add(detail);
        }
        if (event.action() != null) {
            item.add(event.action());
        }
        return item;
    }
}
