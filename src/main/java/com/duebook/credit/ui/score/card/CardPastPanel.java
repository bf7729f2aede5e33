package com.duebook.credit.ui.score.card;

import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.backtest.CardBacktest;
import com.duebook.credit.score.backtest.CardBacktests;
import com.duebook.credit.score.backtest.ClassOutcome;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.ui.Live;
import com.duebook.ui.figure.TaskLine;
import com.duebook.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The draft on the left, tried on the workspace's own past when somebody asks for it. */
class CardPastPanel extends Div {

    private final transient CardBacktests backtests;
    private final transient Tasks tasks;
    private final transient Live live;
    private final transient Clock clock;
    private final transient Words words;
    private final transient Supplier<Optional<Scorecard>> draft;
    private final Button start = new Button(getTranslation("credit.score.past.start"));
    private final Div outcome = new Div();

    CardPastPanel(CardBacktests backtests, Tasks tasks, Live live, Clock clock, Words words, Supplier<Optional<Scorecard>> draft) {
        this.backtests = backtests;
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
        this.words = words;
        this.draft = draft;
        addClassName("section");
        outcome.addClassName("section");
        outcome.getElement().setAttribute("aria-live", "polite");
        start.addClickListener(clicked -> start());
        add(new H2(getTranslation("credit.score.past.title")), new Paragraph(getTranslation("credit.score.past.text")), start, outcome);
    }

    private void start() {
        draft.get().ifPresent(card -> {
            var task = backtests.start(card, getLocale());
            start.setEnabled(false);
            outcome.removeAll();
            outcome.add(new TaskLine(tasks, live, clock, task, this::over));
        });
    }

    private void over(TaskView task) {
        start.setEnabled(true);
        outcome.removeAll();
        if (task.state() == TaskState.DONE) {
            backtests.result(task.id()).ifPresent(this::show);
        } else {
            outcome.add(new Paragraph(getTranslation("jobs.state." + task.state())));
        }
    }

    private void show(CardBacktest result) {
        outcome.add(new Paragraph(words.get("credit.score.past.draft")),
                table("credit.score.past.draft", result.draft(), result.days()),
                new Paragraph(words.get("credit.score.past.live")), table("credit.score.past.live", result.live(), result.days()),
                new Paragraph(words.get("credit.score.past.note", words.dates().date(result.from()), words.dates().date(result.to()),
                        result.customers())));
    }

    private NativeTable table(String caption, List<ClassOutcome> outcomes, int days) {
        var table = new NativeTable();
        table.addClassName("ledger");
        table.setCaptionText(words.get(caption));
        var head = table.getHead().addRow();
        Stream.of("class", "customers", "bad", "rate").forEach(column -> {
            var cell = new NativeTableHeaderCell(words.get("credit.score.past." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", !column.equals("class"));
            head.add(cell);
        });
        outcomes.forEach(each -> {
            var name = new NativeTableHeaderCell(each.className());
            name.getElement().setAttribute("scope", "row");
            table.getBody().add(new NativeTableRow(name, number(String.valueOf(Math.round((double) each.seen() / days))),
                    number(words.get("credit.score.past.of", each.bad(), each.decided())),
                    number(each.badRate().isEmpty() ? "–" : words.get("credit.score.past.percent", each.badRate().getAsInt()))));
        });
        return table;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("num");
        return cell;
    }
}
