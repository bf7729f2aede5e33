package com.duebook.alerts.ui;

import com.duebook.alerts.AlertChecks;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.EvaluationResult;
import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertBell;
import com.duebook.alerts.desk.AlertDesk;
import com.duebook.alerts.desk.AlertFilter;
import com.duebook.alerts.desk.AlertGroups;
import com.duebook.alerts.desk.AlertList;
import com.duebook.alerts.desk.AlertState;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Live;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Symbol;
import com.duebook.ui.TaskProgress;
import com.duebook.ui.Words;
import com.duebook.ui.list.Exports;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All alerts, filtered by what the address says. */
@Route(AlertsView.PATH)
@Menu(title = "alerts.title", icon = "bell", order = Places.Menu.ALERTS)
@PermitAll
class AlertsView extends Page implements AfterNavigationObserver {

    static final String PATH = AlertsNavigation.LIST;

    private final transient AlertList list;
    private final transient AlertGroups groups;
    private final transient AlertBell bell;
    private final transient AlertChecks checks;
    private final transient Tasks tasks;
    private final transient Live live;
    private final transient Clock clock;
    private final FilterBar bar;
    private final Select<@Nullable Severity> severity = new Select<>();
    private final Colleagues colleagues;
    private final AlertGroupGrid grid;
    private @Nullable BulkBar bulk;
    private final Div running = new Div();
    private Query query = new Query(Map.of());

    AlertsView(AlertList list, AlertGroups groups, AlertDesk desk, AlertBell bell, AlertChecks checks, Members members, Tasks tasks,
            Live live, Exports exports, Clock clock, Access access, Words words, RuleWords ruleWords, Preferences preferences) {
        super(UI.getCurrent().getTranslation("alerts.title"));
        this.list = list;
        this.groups = groups;
        this.bell = bell;
        this.checks = checks;
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
        colleagues = new Colleagues(members);
        grid = new AlertGroupGrid(colleagues, words, ruleWords);
        bar = new FilterBar(PATH, getTranslation("alerts.filter.text")).chip("", getTranslation("alerts.filter.live"));
        for (var state : AlertState.values()) {
            bar.chip(Links.word(state), getTranslation(Severities.key(state)));
        }
        severity.setItems(Severity.values());
        anyOf(severity, "alerts.filter.anySeverity");
        var assignee = new Select<@Nullable Member>();
        assignee.setItems(colleagues.active());
        assignee.setItemLabelGenerator(it -> it == null ? getTranslation("alerts.filter.anybody") : it.name());
        anyOf(assignee, "alerts.filter.anybody");
        bar.field("severity", getTranslation("alerts.filter.anySeverity"), severity, Links::word,
                word -> Links.severity(word).orElse(null))
                .field("assignee", getTranslation("alerts.filter.anybody"), assignee, it -> it.id().toString(),
                        colleagues::find)
                .field(exports.menu("alerts", bar.exported("alerts"), AlertColumns.all(colleagues, words, ruleWords),
                        (last, most) -> list.after(filter(), last, most)))
                .tools("alerts", grid, preferences);
        running.setVisible(false);
        add(running, bar);
        if (access.may(Right.HANDLE_ALERTS)) {
            bulk = new BulkBar(desk, colleagues, grid);
            add(bulk);
            primary(new Button(getTranslation("alerts.check.start"), Symbol.REFRESH.create(), clicked -> check()));
        }
        more(getTranslation("alerts.rules.title"), () -> UI.getCurrent().navigate(RulesView.PATH));
        digestChoice();
        add(grid);
        live.onChange(this, Alerts.TOPIC, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = bar.read(event.getLocation());
        refresh();
        bell.markSeen();
    }

    private void refresh() {
        var filter = filter();
        var all = groups.count(filter);
        grid.rows((offset, limit, sort) -> groups.page(filter, offset, limit).stream(), () -> all);
        if (bulk != null) {
            bulk.refresh();
        }
        var counts = list.counts();
        bar.chipCount("", counts.live());
        for (var state : AlertState.values()) {
            bar.chipCount(Links.word(state), counts.byState().getOrDefault(state, 0));
        }
        severity.setItemLabelGenerator(it -> it == null
                ? getTranslation("alerts.filter.anySeverity")
                : getTranslation(Severities.key(it)) + " (" + counts.bySeverity().getOrDefault(it, 0) + ")");
        bar.rows(all);
    }

    private AlertFilter filter() {
        return new AlertFilter(
                Links.state(query.get("state")).orElse(null),
                Links.severity(query.get("severity")).orElse(null),
                Optional.ofNullable(colleagues.find(query.get("assignee"))).map(Member::id).orElse(null),
                null,
                query.get("q"));
    }

    private <V> void anyOf(Select<V> select, String key) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key));
    }

    private void digestChoice() {
        var item = more(getTranslation("alerts.digest.wanted"), () -> {});
        item.setCheckable(true);
        item.setChecked(bell.wantsDigest());
        item.addClickListener(clicked -> bell.wantDigest(item.isChecked()));
    }

    private void check() {
        running.removeAll();
        running.setVisible(true);
        running.add(new TaskProgress(tasks, live, clock, checks.start(getLocale()), this::checked));
    }

    private void checked(TaskView task) {
        running.setVisible(false);
        if (task.state() == TaskState.DONE && task.result() != null) {
            var result = EvaluationResult.read(task.result());
            Notices.done(getTranslation("alerts.check.done", result.raised(), result.kept(), result.resolved()));
        }
        refresh();
    }
}
