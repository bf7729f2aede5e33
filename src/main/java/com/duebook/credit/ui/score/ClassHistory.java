package com.duebook.credit.ui.score;

import com.duebook.credit.score.Assessments;
import com.duebook.credit.score.Assessments.ClassChange;
import com.duebook.customers.ui.panel.CustomerHistory;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The classes that a customer came to be in, in its history. */
@Component
class ClassHistory implements CustomerHistory {

    private final Assessments assessments;
    private final Words words;

    ClassHistory(Assessments assessments, Words words) {
        this.assessments = assessments;
        this.words = words;
    }

    @Override
    public List<Timeline.Event> of(UUID customer, int most) {
        return assessments.classes(customer, most).stream()
                .map(change -> new Timeline.Event(change.at(), what(change),
                        Objects.requireNonNullElseGet(change.by(), () -> words.get("credit.score.event.assessed")), change.reason(), null))
                .toList();
    }

    private String what(ClassChange change) {
        return change.className().isEmpty() ? words.get("credit.score.event.withheld")
                : words.get("credit.score.event", change.className());
    }
}
