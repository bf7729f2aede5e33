package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Bounds;
import com.duebook.credit.score.ScoreClass;
import com.duebook.ui.form.DecimalField;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One class while it is written; where it begins says where the next better one ends. */
class ClassForm extends Div {

    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(24);

    private final TextField name = new TextField(label("name"));
    private final WholeField from = whole("from", 0, 100);
    private final WholeField least = whole("least", 0, 100);
    private final WholeField most = whole("most", 0, 100);
    private final WholeField terms = whole("terms", 0, 365);
    private final WholeField prepayment = whole("prepayment", 0, 100);
    private final DecimalField months = DecimalField.quantity(label("months"));
    private final WholeField valid = whole("valid", 1, 731);

    ClassForm(ScoreClass each, Runnable changed) {
        addClassName("class-row");
        name.setMaxLength(60);
        name.setValue(each.name());
        from.setValue(Math.toIntExact(Objects.requireNonNull(each.score().from())));
        least.setValue(each.leastProbability());
        most.setValue(each.mostProbability());
        terms.setValue(each.termsDays());
        prepayment.setValue(each.prepayment());
        months.removeClassName("amount");
        months.setValue(each.limitMonths());
        valid.setValue(each.validDays());
        add(name, from, least, most, months, terms, prepayment, valid);
        name.addValueChangeListener(typed -> changed.run());
        months.addValueChangeListener(typed -> changed.run());
        Stream.of(from, least, most, terms, prepayment, valid).forEach(field -> field.addValueChangeListener(typed -> changed.run()));
    }

    String name() {
        return name.getValue().strip();
    }

    /** Where it begins; 0 where nothing can be read. */
    int from() {
        return from.isEmpty() ? 0 : from.getValue();
    }

    void sayTwice() {
        Marks.wrong(name, getTranslation("credit.score.refusal.twice", name()));
    }

    /**
     * Empty, and said at the fields, where they make none.
     *
     * @param to the last score that is its own
     * @param isWorst it begins at 0
     */
    Optional<ScoreClass> read(int to, boolean isWorst) {
        var required = getTranslation("ui.form.required");
        var complete = Marks.isFilled(name, required) & Marks.isFilled(least, required) & Marks.isFilled(terms, required)
                & Marks.isFilled(prepayment, required) & Marks.isFilled(valid, required) & begins(to, isWorst, required)
                & reads(required) & fits(required);
        return complete
                ? Optional.of(new ScoreClass(name(), new Bounds((long) from.getValue(), (long) to), least.getValue(), most.getValue(),
                        terms.getValue(), prepayment.getValue(), months.getValue(), valid.getValue()))
                : Optional.empty();
    }

    private boolean begins(int to, boolean isWorst, String required) {
        return Marks.isFilled(from, required)
                && (!isWorst || from.getValue() == 0 || Marks.wrong(from, getTranslation("credit.score.card.class.worst")))
                && (from.getValue() <= to || Marks.wrong(from, getTranslation("credit.score.card.class.descending", to)));
    }

    private boolean reads(String required) {
        return Marks.isFilled(most, required) && (least.isEmpty() || most.getValue() >= least.getValue()
                || Marks.wrong(most, getTranslation("credit.score.card.class.most.less", least.getValue())));
    }

    private boolean fits(String required) {
        return Marks.isFilled(months, required) && (months.getValue().signum() >= 0 && months.getValue().compareTo(MOST_MONTHS) <= 0
                || Marks.wrong(months, getTranslation("credit.score.card.class.months.most")));
    }

    private WholeField whole(String field, int min, int max) {
        var whole = new WholeField(label(field));
        whole.setMin(min);
        whole.setMax(max);
        return whole;
    }

    private String label(String field) {
        return getTranslation("credit.score.card.class." + field);
    }
}
