package com.duebook.operator.ui;

import com.duebook.jobs.figures.ParkedWork;
import com.duebook.operator.BackgroundJobs;
import com.duebook.operator.OperatorDesk;
import com.duebook.operator.Operators;
import com.duebook.operator.WorkspaceOverview;
import com.duebook.ui.Dates;
import com.duebook.ui.Notices;
import com.duebook.ui.SummaryStrip;
import com.duebook.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What runs in the background: our work queue by kind, what was given up on, and JobRunr's jobs and servers. */
@Route(value = "operator/jobs", layout = OperatorLayout.class, autoLayout = false)
@PermitAll
class JobsView extends OperatorPage {

    private static final int SHOWN = 50;

    private final transient BackgroundJobs jobs;
    private final transient ParkedWork work;
    private final transient OperatorDesk desk;
    private final transient WorkspaceOverview workspaces;
    private final transient KindWords kinds;
    private final transient Dates dates;
    private final Div body = new Div();

    JobsView(BackgroundJobs jobs, ParkedWork work, OperatorDesk desk, WorkspaceOverview workspaces, KindWords kinds,
            Operators operators, Words words) {
        super(I18NProvider.translate("operator.jobs"), operators);
        this.jobs = jobs;
        this.work = work;
        this.desk = desk;
        this.workspaces = workspaces;
        this.kinds = kinds;
        this.dates = words.dates();
        context(getTranslation("operator.jobs.context"));
        primary(new Button(getTranslation("operator.refresh"), clicked -> read()));
        body.addClassName("cards");
        add(body);
    }

    @Override
    void show(BeforeEnterEvent event) {
        read();
    }

    private void read() {
        body.removeAll();
        body.add(counts(), section("operator.queue", kinds()), section("operator.parked", parked()),
                section("operator.recurring", recurring()), section("operator.failed", failed()),
                section("operator.servers", servers()));
    }

    private Component counts() {
        var counts = jobs.counts();
        return new SummaryStrip()
                .figure(getTranslation("operator.count.enqueued"), number(counts.enqueued()))
                .figure(getTranslation("operator.count.processing"), number(counts.processing()))
                .figure(getTranslation("operator.count.scheduled"), number(counts.scheduled()))
                .figure(getTranslation("operator.count.succeeded"), number(counts.succeeded()))
                .figure(getTranslation("operator.count.failed"), number(counts.failed()));
    }

    private Component kinds() {
        var grid = this.<ParkedWork.Kind>grid();
        grid.addColumn(row -> kinds.of(row.kind())).setHeader(getTranslation("operator.work.kind"))
                .setWidth("12rem").setFlexGrow(2);
        grid.addColumn(row -> number(row.due())).setHeader(getTranslation("operator.work.due")).setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> number(row.running())).setHeader(getTranslation("operator.work.running")).setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> number(row.later())).setHeader(getTranslation("operator.work.later")).setTextAlign(ColumnTextAlign.END);
        grid.addColumn(row -> number(row.parked())).setHeader(getTranslation("operator.work.parked")).setTextAlign(ColumnTextAlign.END);
        return filled("queue", grid, work.kinds());
    }

    private Component parked() {
        var items = work.newest(SHOWN);
        var names = workspaces.names(items.stream().map(ParkedWork.Item::workspace).distinct().toList());
        var grid = this.<ParkedWork.Item>grid();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> names.getOrDefault(row.workspace(), "–")).setHeader(getTranslation("operator.name"));
        grid.addColumn(row -> kinds.of(row.kind())).setHeader(getTranslation("operator.work.kind"));
        grid.addColumn(ParkedWork.Item::error).setHeader(getTranslation("operator.work.error")).setWidth("18rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::tryAgain).setAutoWidth(true).setFlexGrow(0);
        return filled("parked", grid, items);
    }

    private Button tryAgain(ParkedWork.Item item) {
        var button = new Button(getTranslation("operator.tryAgain"), clicked -> {
            desk.tryAgain(item);
            Notices.done(getTranslation("operator.triedAgain"));
            read();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Component recurring() {
        var grid = this.<BackgroundJobs.Recurring>grid();
        grid.addColumn(row -> kinds.of(row.id())).setHeader(getTranslation("operator.job.name")).setFlexGrow(2);
        grid.addColumn(BackgroundJobs.Recurring::cron).setHeader(getTranslation("operator.job.cron"));
        grid.addColumn(row -> row.last() == null ? "–" : dates.moment(row.last()))
                .setHeader(getTranslation("operator.job.last"));
        grid.addColumn(row -> dates.moment(row.next())).setHeader(getTranslation("operator.job.next"));
        return filled("recurring", grid, jobs.recurring());
    }

    private Component failed() {
        var grid = this.<BackgroundJobs.Failed>grid();
        grid.addColumn(BackgroundJobs.Failed::name).setHeader(getTranslation("operator.job.name")).setAutoWidth(true);
        grid.addColumn(row -> dates.moment(row.at())).setHeader(getTranslation("operator.job.at")).setAutoWidth(true);
        grid.addColumn(BackgroundJobs.Failed::reason).setHeader(getTranslation("operator.work.error")).setFlexGrow(3);
        return filled("failed", grid, jobs.failed());
    }

    private Component servers() {
        var grid = this.<BackgroundJobs.Server>grid();
        grid.addColumn(BackgroundJobs.Server::name).setHeader(getTranslation("operator.job.server")).setAutoWidth(true);
        grid.addColumn(BackgroundJobs.Server::workers).setHeader(getTranslation("operator.job.workers"));
        grid.addColumn(row -> dates.moment(row.since())).setHeader(getTranslation("operator.job.since"));
        grid.addColumn(row -> dates.moment(row.lastSeen())).setHeader(getTranslation("operator.job.seen"));
        return filled("servers", grid, jobs.servers());
    }

    private <T> Grid<T> grid() {
        var grid = new Grid<T>();
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        return grid;
    }

    private <T> Component filled(String what, Grid<T> grid, List<T> rows) {
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("operator.none." + what));
        }
        grid.setItems(rows);
        return grid;
    }

    private Section section(String title, Component content) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.addClassNames("section", "card");
        return section;
    }

    private String number(long number) {
        return String.format(getLocale(), "%,d", number);
    }
}
