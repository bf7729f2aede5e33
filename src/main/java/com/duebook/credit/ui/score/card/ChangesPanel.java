package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.editor.CardPreviews;
import com.duebook.credit.score.editor.ClassChanges;
import com.duebook.credit.score.editor.ClassChanges.Change;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.ui.figure.KeyFigure;
import com.duebook.ui.figure.SummaryStrip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who would change class by the draft on the left, as of today. */
class ChangesPanel extends Aside {

    private static final int NAMED = 20;

    private final transient CustomerNames names;
    private final Trial<ClassChanges> trial;

    /** @param written hands over the card on the left, or says what is wrong with it */
    ChangesPanel(CustomerNames names, CardPreviews previews, Background background, Consumer<Consumer<Scorecard>> written) {
        this.names = names;
        addClassName("section");
        trial = new Trial<>(background, previews::start, previews::result, this::shown)
                .startedBy(getTranslation("credit.score.card.tryOut"), written);
        add(new H2(getTranslation("credit.score.card.changes")), trial);
    }

    /** Of a card that was just loaded; what came of it before it was saved still stands. */
    void loaded(Scorecard card) {
        trial.only(card, getTranslation("credit.score.card.changes.untried"));
    }

    void outdated() {
        trial.outdated(getTranslation("credit.score.card.changes.outdated"));
    }

    /** As {@link Trial#of}. */
    void of(Scorecard draft, Consumer<ClassChanges> then) {
        trial.of(draft, then);
    }

    private Component shown(ClassChanges changes, Scorecard draft) {
        var strip = new SummaryStrip().figure(getTranslation("credit.score.card.changes.all"),
                new KeyFigure(String.valueOf(changes.better() + changes.worse() + changes.others())),
                getTranslation("credit.score.card.changes.of", changes.customers()), null)
                .figure(getTranslation("credit.score.card.changes.better"), new KeyFigure(String.valueOf(changes.better())), null, null)
                .figure(getTranslation("credit.score.card.changes.worse"), new KeyFigure(String.valueOf(changes.worse())), null, null);
        if (changes.others() > 0) {
            strip.figure(getTranslation("credit.score.card.changes.others"), new KeyFigure(String.valueOf(changes.others())), null, null);
        }
        var content = new Div(strip, counts(changes, draft));
        content.addClassName("cards");
        if (!changes.changes().isEmpty()) {
            content.add(byName(changes.changes()));
        }
        return content;
    }

    private NativeTable counts(ClassChanges changes, Scorecard draft) {
        var to = Stream.concat(draft.classes().stream().map(ScoreClass::name),
                Stream.of("").filter(none -> changes.counts().stream().anyMatch(each -> none.equals(each.move().to())))).toList();
        var table = new NativeTable();
        table.addClassNames("ledger", "changes");
        var head = table.getHead().addRow();
        Stream.concat(Stream.concat(Stream.of(getTranslation("credit.score.card.changes.corner")), to.stream().map(this::named)),
                Stream.of(getTranslation("credit.score.card.changes.together"))).forEach(text -> head.add(heading(text)));
        rows(changes, to).forEach(from -> {
            var row = new NativeTableRow(name(from == null ? getTranslation("credit.score.card.changes.never") : named(from)));
            to.forEach(each -> row.add(count(changes.of(from, each), from == null || each.equals(from))));
            row.add(count(to.stream().mapToInt(each -> changes.of(from, each)).sum(), true));
            table.getBody().add(row);
        });
        var sum = new NativeTableRow(name(getTranslation("credit.score.card.changes.sum")));
        sum.addClassName("sum");
        to.forEach(each -> sum.add(count(rows(changes, to).stream().mapToInt(from -> changes.of(from, each)).sum(), false)));
        var all = count(changes.customers(), false);
        all.addClassName("ruled");
        sum.add(all);
        table.getFoot().add(sum);
        return table;
    }

    /** The draft's classes, then those that are no more, then who was never assessed. */
    private static List<@Nullable String> rows(ClassChanges changes, List<String> to) {
        var rows = new ArrayList<@Nullable String>(to);
        changes.counts().stream().map(each -> each.move().from()).filter(Objects::nonNull).filter(from -> !to.contains(from)).distinct()
                .sorted()
                .forEach(rows::add);
        if (changes.counts().stream().anyMatch(each -> each.move().from() == null)) {
            rows.add(null);
        }
        return rows;
    }

    private NativeTable byName(List<Change> changes) {
        var shown = changes.stream().limit(NAMED).toList();
        var named = names.of(shown.stream().map(Change::customer).toList());
        var table = new NativeTable();
        table.addClassName("ledger");
        table.setCaptionText(getTranslation("credit.score.card.changes.byName"));
        shown.forEach(each -> {
            var scores = new NativeTableCell(each.before() + " → " + each.after());
            scores.addClassName("num");
            table.getBody().add(new NativeTableRow(
                    new NativeTableCell(new Anchor(CustomersNavigation.customer(each.customer(), "credit"), named.name(each.customer()))),
                    scores, new NativeTableCell((each.better() ? "↑ " : each.worse() ? "↓ " : "→ ") + named(each.move().to()))));
        });
        if (changes.size() > NAMED) {
            var more = new NativeTableCell(getTranslation("credit.score.card.changes.more", changes.size() - NAMED));
            more.getElement().setAttribute("colspan", "3");
            more.addClassName("soft");
            table.getFoot().add(new NativeTableRow(more));
        }
        return table;
    }

    private String named(String className) {
        return className.isEmpty() ? getTranslation("credit.score.withheld") : className;
    }

    private static NativeTableHeaderCell heading(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName("num");
        return cell;
    }

    private static NativeTableHeaderCell name(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static NativeTableCell count(int count, boolean isSoft) {
        var text = new Span(count == 0 ? "–" : String.valueOf(count));
        text.setClassName("soft", isSoft || count == 0);
        text.setClassName("strong", !isSoft && count > 0);
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }
}
