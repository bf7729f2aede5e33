package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Bounds;
import com.duebook.credit.score.ScoreClass;
import com.duebook.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The classes, the best first, and a scale of where they begin. */
class ClassesForm extends Div {

    private static final int MOST = 10;

    private final transient List<ClassForm> all = new ArrayList<>();
    private final transient Runnable changed;
    private final Div scale = new Div();
    private final Div rows = new Div();
    private final Button more;

    ClassesForm(List<ScoreClass> classes, Runnable changed) {
        this.changed = changed;
        classes.forEach(each -> all.add(form(each)));
        scale.addClassName("scale");
        scale.getElement().setAttribute("role", "img");
        more = new Button(getTranslation("credit.score.card.class"), Symbol.PLUS.create(), clicked -> {
            all.addFirst(form(new ScoreClass(getTranslation("credit.score.card.class.new"), new Bounds(100L, 100L), 0, 1, 30, 0,
                    BigDecimal.ONE, 365)));
            show();
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(scale, rows, more);
        show();
    }

    private ClassForm form(ScoreClass each) {
        return new ClassForm(each, () -> {
            draw();
            changed.run();
        });
    }

    private void show() {
        rows.removeAll();
        all.forEach(each -> rows.add(row(each)));
        more.setEnabled(all.size() < MOST);
        draw();
    }

    private Div row(ClassForm each) {
        var away = new Button(Symbol.CLOSE.create(), clicked -> {
            all.remove(each);
            show();
            changed.run();
        });
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        away.setAriaLabel(getTranslation("credit.score.card.class.remove", each.name()));
        away.setEnabled(all.size() > 1);
        var row = new Div(each, away);
        row.addClassName("class-line");
        return row;
    }

    /** From the worst to the best, as wide as their scores reach. */
    private void draw() {
        scale.removeAll();
        var said = new ArrayList<String>();
        for (var at = all.size() - 1; at >= 0; at--) {
            var each = all.get(at);
            var to = at == 0 ? 100 : all.get(at - 1).from();
            var text = each.from() == 0 ? each.name() : getTranslation("credit.score.chart.from", each.name(), each.from());
            var part = new Span(text);
            part.getStyle().set("flex-grow", String.valueOf(Math.max(1, to - each.from())));
            scale.add(part);
            said.add(text);
        }
        scale.getElement().setAttribute("aria-label", String.join(", ", said));
    }

    /** Empty, and said at the fields, where they make none. */
    Optional<List<ScoreClass>> read() {
        var read = new ArrayList<ScoreClass>();
        var names = new HashSet<String>();
        var complete = true;
        var to = 100;
        for (var each : all) {
            var made = each.read(to, each == all.getLast());
            if (!names.add(each.name())) {
                each.sayTwice();
                complete = false;
            }
            complete &= made.isPresent();
            made.ifPresent(read::add);
            to = each.from() - 1;
        }
        return complete ? Optional.of(read) : Optional.empty();
    }
}
