package com.duebook.credit.ui.cover;

import com.duebook.credit.cover.NotifyBy;
import com.duebook.credit.cover.NotifyDeadlines;
import com.duebook.ui.StatusBadge;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says of a customer which insurers have to be told that it is late. */
@Component
public class NotifyNotice {

    private final NotifyDeadlines deadlines;
    private final Words words;

    NotifyNotice(NotifyDeadlines deadlines, Words words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    /** Not shown where no insurer has to be told of anything. */
    public Div of(UUID customer) {
        var all = deadlines.of(customer).stream().map(this::line).toArray(Paragraph[]::new);
        var notice = new Div(all);
        notice.setVisible(all.length > 0);
        return notice;
    }

    private Paragraph line(NotifyBy by) {
        var dates = words.dates();
        var key = NotifyBadge.isMissed(by, dates.today()) ? "credit.cover.notify.missed" : "credit.cover.notify.open";
        var badge = new StatusBadge(dates.date(by.last()), NotifyBadge.tone(by, dates.today()));
        return new Paragraph(badge, new Span(" " + words.get(key, by.giver(), by.dueOn(), by.last())));
    }
}
