package com.duebook.credit.ui.score.card;

import com.duebook.ui.form.WholeField;
import java.math.BigDecimal;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Points of a factor: 0 to its weight. */
class PointsField extends WholeField {

    private final transient IntSupplier weight;

    PointsField(IntSupplier weight) {
        this.weight = weight;
        setLabel(getTranslation("credit.score.card.points"));
    }

    @Override
    protected @Nullable String unfit(BigDecimal number) {
        var isBeyond = number.signum() < 0 || number.compareTo(BigDecimal.valueOf(weight.getAsInt())) > 0;
        return isBeyond ? tooMany() : super.unfit(number);
    }

    /** Says at it where there are none, or too many. */
    boolean isRight() {
        return Marks.isFilled(this, getTranslation("ui.form.required"))
                && (getValue() <= weight.getAsInt() || Marks.wrong(this, tooMany()));
    }

    private String tooMany() {
        return getTranslation("credit.score.card.tooMany", weight.getAsInt());
    }
}
