package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Bounds;
import com.duebook.credit.score.ScoreScale;
import com.duebook.credit.score.ScoreScale.Band;
import com.duebook.ui.Symbol;
import com.duebook.ui.form.WholeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bands of numbers: each says its last number alone, so that there is neither gap nor overlap; the last has none. */
class BandsForm extends ScaleForm {

    private static final int FURTHEST = 1_000_000;

    private final transient Runnable changed;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    BandsForm(ScoreScale.OfNumbers scale, int weight, Runnable changed) {
        super(weight);
        this.changed = changed;
        scale.bands().stream().sorted(Comparator.comparing((Band band) -> band.bounds().to(), Comparator.nullsLast(Long::compare)))
                .forEach(band -> lines.add(new Line(band.bounds().to(), band.points(), band.knockOut())));
        var more = new Button(getTranslation("credit.score.card.band"), Symbol.PLUS.create(), clicked -> {
            lines.add(lines.size() - 1, new Line(null, null, false));
            show();
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(rows, more);
        show();
    }

    private void show() {
        rows.removeAll();
        for (var line : lines) {
            rows.add(row(line, line == lines.getLast()));
        }
    }

    private Div row(Line line, boolean isLast) {
        var row = new Div(isLast ? new Span(getTranslation("credit.score.card.beyond")) : line.to, line.points, line.knockOut);
        row.addClassName("band-row");
        if (!isLast) {
            var away = new Button(Symbol.CLOSE.create(), clicked -> {
                lines.remove(line);
                show();
                changed.run();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            away.setAriaLabel(getTranslation("credit.score.card.band.remove"));
            row.add(away);
        }
        return row;
    }

    @Override
    Optional<ScoreScale> read() {
        var bands = new ArrayList<Band>();
        var complete = true;
        Long from = null;
        for (var line : lines) {
            var isLast = line == lines.getLast();
            var to = isLast ? null : line.last(from);
            complete &= (isLast || to != null) & line.points.isRight();
            if (complete) {
                bands.add(new Band(new Bounds(from, to), line.points.getValue(), line.knockOut.getValue()));
            }
            from = to == null ? from : Long.valueOf(to + 1);
        }
        return complete ? Optional.of(new ScoreScale.OfNumbers(bands)) : Optional.empty();
    }

    @Override
    List<PointsField> points() {
        return lines.stream().map(line -> line.points).toList();
    }

    private final class Line {

        private final WholeField to = new WholeField(getTranslation("credit.score.card.to"));
        private final PointsField points = pointsField();
        private final Select<Boolean> knockOut = new Select<>();

        Line(@Nullable Long last, @Nullable Integer brings, boolean isOut) {
            knockOut.setLabel(getTranslation("credit.score.card.knockOut"));
            knockOut.setItems(false, true);
            knockOut.setItemLabelGenerator(out -> getTranslation("credit.score.card.knockOut." + out));
            knockOut.setValue(isOut);
            knockOut.addValueChangeListener(clicked -> changed.run());
            to.setMin(-FURTHEST);
            to.setMax(FURTHEST);
            if (last != null) {
                to.setValue(Math.toIntExact(last));
            }
            if (brings != null) {
                points.setValue(brings);
            }
            to.addValueChangeListener(typed -> changed.run());
            points.addValueChangeListener(typed -> changed.run());
        }

        /** @param from where the band begins; null for the first */
        @Nullable
        Long last(@Nullable Long from) {
            if (!Marks.isFilled(to, getTranslation("ui.form.required"))) {
                return null;
            }
            var typed = to.getValue().longValue();
            if (from != null && typed < from) {
                Marks.wrong(to, getTranslation("credit.score.card.ascending", from));
                return null;
            }
            return typed;
        }
    }
}
