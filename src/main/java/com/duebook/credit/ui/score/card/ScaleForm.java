package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.ScoreScale;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** The bands or words of a factor while they are written. */
abstract class ScaleForm extends Div {

    private int weight;

    /** @param weight that no points may be above */
    ScaleForm(int weight) {
        this.weight = weight;
    }

    /** Empty, and said at the fields, where they make none. */
    abstract Optional<ScoreScale> read();

    abstract List<PointsField> points();

    PointsField pointsField() {
        return new PointsField(() -> weight);
    }

    /** What brings the most brings the whole weight, the rest as much less as before. */
    void suit(int weight) {
        this.weight = weight;
        var filled = points().stream().filter(field -> !field.isEmpty()).toList();
        var best = filled.stream().mapToInt(PointsField::getValue).max().orElse(0);
        if (best > 0) {
            filled.forEach(field -> {
                field.setValue(Math.toIntExact(Math.round((double) field.getValue() * weight / best)));
                field.setInvalid(false);
            });
        }
    }
}
