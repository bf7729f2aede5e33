package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.ScoreScale;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Words with their points, and what any other brings. */
class WordsForm extends ScaleForm {

    private static final int LONGEST = 60;

    private final transient Runnable changed;
    private final transient List<Line> lines = new ArrayList<>();
    private final PointsField others = pointsField();
    private final Div rows = new Div();

    WordsForm(ScoreScale.OfWords scale, int weight, Runnable changed) {
        super(weight);
        this.changed = changed;
        new TreeMap<>(scale.words()).forEach((word, points) -> lines.add(new Line(word, points)));
        others.setValue(scale.others());
        others.addValueChangeListener(typed -> changed.run());
        var more = new Button(getTranslation("credit.score.card.word"), Symbol.PLUS.create(), clicked -> {
            lines.add(new Line("", 0));
            show();
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(rows, more);
        show();
    }

    private void show() {
        rows.removeAll();
        lines.forEach(line -> {
            var away = new Button(Symbol.CLOSE.create(), clicked -> {
                lines.remove(line);
                show();
                changed.run();
            });
            away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            away.setAriaLabel(getTranslation("credit.score.card.word.remove"));
            rows.add(row(new Div(line.word, line.points, away)));
        });
        rows.add(row(new Div(new Span(getTranslation("credit.score.card.others")), others)));
    }

    private static Div row(Div row) {
        row.addClassName("band-row");
        return row;
    }

    @Override
    Optional<ScoreScale> read() {
        var words = new LinkedHashMap<String, Integer>();
        var complete = others.isRight();
        for (var line : lines) {
            var isNew = Marks.isFilled(line.word, getTranslation("ui.form.required")) && (!knows(words, line.word.getValue())
                    || Marks.wrong(line.word, getTranslation("credit.score.refusal.twice", line.word.getValue())));
            complete &= isNew & line.points.isRight();
            if (complete) {
                words.put(line.word.getValue().strip(), line.points.getValue());
            }
        }
        return complete ? Optional.of(new ScoreScale.OfWords(words, others.getValue())) : Optional.empty();
    }

    @Override
    List<PointsField> points() {
        return Stream.concat(lines.stream().map(line -> line.points), Stream.of(others)).toList();
    }

    private static boolean knows(Map<String, Integer> words, String word) {
        return words.keySet().stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(word.strip().toLowerCase(Locale.ROOT)));
    }

    private final class Line {

        private final TextField word = new TextField(getTranslation("credit.score.card.is"));
        private final PointsField points = pointsField();

        Line(String text, int brings) {
            word.setMaxLength(LONGEST);
            word.setValue(text);
            points.setValue(brings);
            word.addValueChangeListener(typed -> changed.run());
            points.addValueChangeListener(typed -> changed.run());
        }
    }
}
