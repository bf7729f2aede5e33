package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.ScoreScale;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** The bands or words of a factor while they are written. */
abstract class ScaleForm extends Div {

    /** Empty, and said at the fields, where they make none. @param weight that no band may be above */
    abstract Optional<ScoreScale> read(int weight);

    abstract List<WholeField> points();

    /** What brings the most brings the whole weight, the rest as much less as before. */
    void suit(int weight) {
        var filled = points().stream().filter(field -> !field.isEmpty()).toList();
        var best = filled.stream().mapToInt(WholeField::getValue).max().orElse(0);
        if (best > 0) {
            filled.forEach(field -> {
                field.setValue(Math.toIntExact(Math.round((double) field.getValue() * weight / best)));
                field.setInvalid(false);
            });
        }
    }
}
