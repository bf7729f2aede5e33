package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.ScoreScale;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The bands or words of a factor while they are written. */
abstract class ScaleForm extends Div {

    /** Empty, and said at the fields, where they make none. @param weight that no band may be above */
    abstract Optional<ScoreScale> read(int weight);
}
