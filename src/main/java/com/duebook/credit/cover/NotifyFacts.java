package com.duebook.credit.cover;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much longer insurers can be told of who is late. */
@Component
public class NotifyFacts implements FactSource {

    /** Until the first of a customer's insurers has to be told of what is overdue, negative once that is missed; not known where none has to. */
    public static final FactKey NOTIFY_DAYS_LEFT = new FactKey("NOTIFY_DAYS_LEFT", FactUnit.DAYS_LEFT);

    private final NotifyDeadlines deadlines;

    NotifyFacts(NotifyDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(NOTIFY_DAYS_LEFT);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        deadlines.on(query).forEach(by -> sheet.number(by.customer(), NOTIFY_DAYS_LEFT, by.daysLeft(query.day())));
    }
}
