package com.duebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
            var none = new ListItem(getTranslation("ui.timeline.empty"));
            none.addClassName("timeline-none");
            add(none);
        }
    }

    private static ListItem entry(Event event, Dates dates) {
        var when = part("timeline-when", dates.moment(event.at()));
        when.setTitle(dates.full(event.at()));
        var item = new ListItem(when, part("timeline-what", event.text()));
        var more = Stream.of(event.actor(), event.detail()).filter(it -> it != null && !it.isBlank()).toList();
        if (!more.isEmpty()) {
            item.add(part("timeline-detail", String.join(" · ", more)));
        }
        if (event.action() != null) {
            item.add(event.action());
        }
        return item;
    }

    private static Span part(String style, String text) {
        var part = new Span(text);
        part.addClassName(style);
        return part;
    }
}
