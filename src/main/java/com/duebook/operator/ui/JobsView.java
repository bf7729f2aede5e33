package com.duebook.operator.ui;

import com.duebook.jobs.figures.ParkedWork.Item;
import com.duebook.jobs.figures.ParkedWork.Kind;
import com.duebook.jobs.figures.ParkedWork;
import com.duebook.operator.BackgroundJobs.Recurring;
import com.duebook.operator.BackgroundJobs.Server;
import com.duebook.operator.BackgroundJobs;
import com.duebook.operator.OperatorDesk;
import com.duebook.operator.Operators;
import com.duebook.operator.WorkspaceOverview;
import com.duebook.ui.Dates;
import com.duebook.ui.Notices;
import com.duebook.ui.figure.SummaryStrip;
import com.duebook.ui.Words;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.ToLongFunction;

/** What runs in the background: our work queue by kind, what was given up on, and JobRunr's jobs and servers. */
@Route(value = "operator/jobs", layout = OperatorLayout.class, autoLayout = false)
@PermitAll
class JobsView extends OperatorCards {

    private static final int SHOWN = 50;

    private final transient BackgroundJobs jobs;
    private final transient ParkedWork work;
    private final transient OperatorDesk desk;
    private final transient WorkspaceOverview workspaces;
    private final transient KindWords kinds;
    private final transient Dates dates;
    private final JobRunList runs;

    JobsView(BackgroundJobs jobs, ParkedWork work, OperatorDesk desk, WorkspaceOverview workspaces, KindWords kinds,
            Operators operators, Words words) {
        super(I18NProvider.translate("operator.jobs"), operators);
        this.jobs = jobs;
        this.work = work;
        this.desk = desk;
        this.workspaces = workspaces;
        this.kinds = kinds;
        this.dates = words.dates();
        this.runs = new JobRunList(jobs, desk, workspaces, kinds, dates);
        context(getTranslation("operator.jobs.context"));
        primary(new Button(getTranslation("operator.refresh"), clicked -> read()));
    }

    @Override
    List<Component> cards() {
        var queue = work.kinds();
        runs.read();
        return List.of(
                totals(queue),
                card("operator.runs", runs),
                card("operator.queue", queue(queue)),
                card("operator.parked", parked()),
                card("operator.recurring", recurring()),
                card("operator.servers", servers()));
    }

    private SummaryStrip totals(List<Kind> queue) {
        return new SummaryStrip()
                .figure(getTranslation("operator.work.due"), total(queue, Kind::due))
                .figure(getTranslation("operator.work.running"), total(queue, Kind::running))
                .figure(getTranslation("operator.work.later"), total(queue, Kind::later))
                .figure(getTranslation("operator.work.parked"), total(queue, Kind::parked));
    }

    private String total(List<Kind> queue, ToLongFunction<Kind> figure) {
        return number(queue.stream().mapToLong(figure).sum());
    }

    private Component queue(List<Kind> queue) {
        var table = table(Kind.class);
        table.text("kind", getTranslation("operator.work.kind"), row -> kinds.of(row.kind())).setFlexGrow(4);
        figure(table, "due", Kind::due);
        figure(table, "running", Kind::running);
        figure(table, "later", Kind::later);
        figure(table, "parked", Kind::parked);
        table.phoneOnly("figures", row -> getTranslation("operator.work.figures",
                row.due(), row.running(), row.later(), row.parked()));
        table.onPhone("kind", null, null, "figures");
        return filled(table, queue, "operator.none.queue");
    }

    private void figure(ListGrid<Kind> table, String key, ToLongFunction<Kind> figure) {
        table.text(key, getTranslation("operator.work." + key), row -> number(figure.applyAsLong(row)))
                .setTextAlign(ColumnTextAlign.END);
    }

    private Component parked() {
        var items = work.newest(SHOWN);
        var names = workspaces.names(items.stream().map(Item::workspace).distinct().toList());
        var table = table(Item.class);
        table.text("workspace", getTranslation("operator.name"), row -> names.getOrDefault(row.workspace(), "–"))
                .setAutoWidth(false).setFlexGrow(2);
        table.text("kind", getTranslation("operator.work.kind"), row -> kinds.of(row.kind()))
                .setAutoWidth(false).setFlexGrow(2);
        table.text("error", getTranslation("operator.work.error"), Item::error).setAutoWidth(false).setFlexGrow(4);
        table.addComponentColumn(this::againButton).setAutoWidth(true).setFlexGrow(0);
        table.onPhone("kind", null, null, "workspace", "error");
        table.addItemClickListener(clicked -> new ParkedDialog(clicked.getItem(),
                names.getOrDefault(clicked.getItem().workspace(), "–"), kinds, this::tryAgain).open());
        return filled(table, items, "operator.none.parked");
    }

    private Button againButton(Item item) {
        var button = new Button(getTranslation("operator.tryAgain"), clicked -> tryAgain(item));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void tryAgain(Item item) {
        desk.tryAgain(item);
        Notices.done(getTranslation("operator.triedAgain"));
        read();
    }

    private Component recurring() {
        var table = table(Recurring.class);
        table.text("job", getTranslation("operator.job.name"), row -> kinds.of(row.id())).setFlexGrow(2);
        table.text("cron", getTranslation("operator.job.cron"), Recurring::cron);
        table.text("last", getTranslation("operator.job.last"), row -> row.last() == null ? "–" : dates.moment(row.last()));
        table.text("next", getTranslation("operator.job.next"), row -> dates.moment(row.next()));
        table.phoneOnly("times", row -> getTranslation("operator.job.times",
                row.last() == null ? "–" : dates.moment(row.last()), dates.moment(row.next())));
        table.onPhone("job", null, null, "cron", "times");
        return filled(table, jobs.recurring(), "operator.none.recurring");
    }

    private Component servers() {
        var table = table(Server.class);
        table.text("server", getTranslation("operator.job.server"), Server::name).setFlexGrow(2);
        table.text("workers", getTranslation("operator.job.workers"), row -> number(row.workers()))
                .setTextAlign(ColumnTextAlign.END);
        table.text("since", getTranslation("operator.job.since"), row -> dates.moment(row.since()));
        table.text("seen", getTranslation("operator.job.seen"), row -> dates.moment(row.lastSeen()));
        table.phoneOnly("times", row -> getTranslation("operator.job.alive",
                row.workers(), dates.moment(row.since()), dates.moment(row.lastSeen())));
        table.onPhone("server", null, null, "times");
        return filled(table, jobs.servers(), "operator.none.servers");
    }

    private String number(long number) {
        return String.format(getLocale(), "%,d", number);
    }
}
