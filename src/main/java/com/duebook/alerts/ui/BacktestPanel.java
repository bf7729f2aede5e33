package com.duebook.alerts.ui;

import com.duebook.alerts.RuleDetails;
import com.duebook.alerts.backtest.Backtests;
import com.duebook.facts.FactKey;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.text.Listing;
import com.duebook.ui.Live;
import com.duebook.ui.TaskProgress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rule on the left, tried on the workspace's own past when somebody asks for it. */
class BacktestPanel extends Div {

    private final transient Backtests backtests;
    private final transient Tasks tasks;
    private final transient Live live;
    private final transient Clock clock;
    private final transient RuleWords words;
    private final transient BacktestReport report;
    private final Button start = new Button(getTranslation("alerts.backtest.start"));
    private final Paragraph text = new Paragraph();
    private final Div outcome = new Div();
    private transient Supplier<Optional<RuleDetails>> draft = Optional::empty;
    private @Nullable UUID rule;
    private boolean isRunning;

    BacktestPanel(Backtests backtests, BacktestReport report, Tasks tasks, Live live, Clock clock, RuleWords words) {
        this.backtests = backtests;
        this.report = report;
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
        this.words = words;
        addClassName("section");
        text.addClassName("figure-hint");
        outcome.addClassName("backtest");
        start.setDisableOnClick(true);
        start.addClickListener(clicked -> start());
        add(new H2(getTranslation("alerts.backtest.heading")), text, start, outcome);
    }

    /** @param ofRule whose draft it is; null for a new one */
    void of(@Nullable UUID ofRule, Supplier<Optional<RuleDetails>> written) {
        rule = ofRule;
        draft = written;
        changed();
    }

    /** What was tried is no longer what stands there. */
    void changed() {
        var typed = draft.get();
        var without = typed.map(backtests::without).orElse(List.of());
        text.setText(without.isEmpty() ? getTranslation("alerts.backtest.text")
                : getTranslation("alerts.backtest.without", Listing.of(without.stream().map(this::name).toList(), getLocale())));
        start.setEnabled(!isRunning && typed.isPresent() && without.isEmpty());
        if (!isRunning) {
            outcome.removeAll();
        }
    }

    private String name(FactKey fact) {
        return words.fact(fact);
    }

    private void start() {
        draft.get().ifPresent(details -> {
            var task = backtests.start(details, rule, getLocale());
            isRunning = true;
            outcome.removeAll();
            outcome.add(new TaskProgress(tasks, live, clock, task, this::over));
        });
    }

    private void over(TaskView task) {
        isRunning = false;
        start.setEnabled(true);
        outcome.removeAll();
        if (task.state() == TaskState.DONE) {
            backtests.result(task.id()).ifPresent(result -> outcome.add(report.of(result)));
        } else {
            outcome.add(new Paragraph(getTranslation("jobs.state." + task.state())));
        }
    }
}
