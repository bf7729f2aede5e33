package com.duebook.credit.ui.score;

import com.duebook.credit.score.Assessments;
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
    private final ScoreWords scores;
    private final Words words;

    ClassHistory(Assessments assessments, ScoreWords scores, Words words) {
        this.assessments = assessments;
        this.scores = scores;
        this.words = words;
    }

    @Override
    public List<Timeline.Event> of(UUID customer, int most) {
        return assessments.classes(customer, most).stream()
                .map(change -> new Timeline.Event(change.at(), words.get("credit.score.event", scores.className(change.className())),
                        Objects.requireNonNullElseGet(change.by(), () -> words.get("credit.score.event.assessed")), change.reason(), null))
                .toList();
    }
}
