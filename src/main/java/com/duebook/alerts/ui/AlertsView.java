package com.duebook.alerts.ui;

import com.duebook.alerts.AlertChecks;
import com.duebook.alerts.AlertFilter;
import com.duebook.alerts.AlertState;
import com.duebook.alerts.Severity;
import com.duebook.alerts.AlertBell;
import com.duebook.alerts.AlertDesk;
import com.duebook.alerts.AlertList;
import com.duebook.alerts.Alerts;
import com.duebook.alerts.EvaluationResult;
import com.duebook.jobs.TaskState;
import com.duebook.jobs.TaskView;
import com.duebook.jobs.Tasks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Exports;
import com.duebook.ui.FilterBar;
import com.duebook.ui.ListTools;
import com.duebook.ui.Live;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.TaskProgress;
import com.duebook.ui.Words;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
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
@Menu(title = "alerts.title", icon = "vaadin:bell-o", order = 60)
@PermitAll
class AlertsView extends Page implements AfterNavigationObserver {

    static final String PATH = AlertsNavigation.LIST;

    private final transient AlertList list;
    private final transient AlertBell bell;
    private final transient AlertChecks checks;
    private final transient Tasks tasks;
    private final transient Live live;
    private final transient Clock clock;
    private final FilterBar bar;
    private final Select<@Nullable Severity> severity = new Select<>();
    private final AssigneeFilter assignee;
    private final AlertGrid grid;
    private final BulkBar bulk;
    private final Div running = new Div();
    private Query query = new Query(Map.of());

    AlertsView(AlertList list, AlertDesk desk, AlertBell bell, AlertChecks checks, Members members, Tasks tasks,
            Live live, Exports exports, Clock clock, Access access, Words words, Preferences preferences) {
        super(UI.getCurrent().getTranslation("alerts.title"));
        this.list = list;
        this.bell = bell;
        this.checks = checks;
        this.tasks = tasks;
        this.live = live;
        this.clock = clock;
        bar = new FilterBar(getTranslation("alerts.filter.text"), typed -> go("text", typed));
        bar.chip("", getTranslation("alerts.filter.live"), chosen -> go("state", chosen));
        for (var state : AlertState.values()) {
            bar.chip(Links.word(state), getTranslation(Severities.key(state)), chosen -> go("state", chosen));
        }
        var colleagues = new Colleagues(members);
        assignee = new AssigneeFilter(colleagues, chosen -> go("assignee", chosen));
        bar.field(severityFilter()).field(assignee).field(exports.menu("alerts", AlertColumns.all(colleagues, words),
                (last, most) -> list.after(filter(), last, most)));
        grid = new AlertGrid(colleagues, words, access.may(Right.HANDLE_ALERTS));
        bar.field(new ListTools("alerts", grid, preferences, () -> query, it -> it.show(PATH)));
        bulk = new BulkBar(desk, colleagues, grid);
        if (access.may(Right.HANDLE_ALERTS)) {
            primary(new Button(getTranslation("alerts.check.start"), VaadinIcon.REFRESH.create(), clicked -> check()));
        }
        if (access.may(Right.EDIT_RULES)) {
            more(getTranslation("alerts.rules.title"), () -> UI.getCurrent().navigate(RulesView.PATH));
        }
        digestChoice();
        add(running, bar, bulk, grid);
        live.onChange(this, Alerts.TOPIC, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = Query.of(event.getLocation());
        bar.text(query.get("text")).choose(query.get("state"));
        severity.setValue(Links.severity(query.get("severity")).orElse(null));
        assignee.choose(query.get("assignee"));
        refresh();
        bell.markSeen();
    }

    private void refresh() {
        var filter = filter();
        grid.rows((offset, limit, sort) -> list.page(filter, offset, limit).stream(), () -> list.count(filter));
        bulk.refresh();
        var counts = list.counts();
        bar.chipCount("", counts.live());
        for (var state : AlertState.values()) {
            bar.chipCount(Links.word(state), counts.byState().getOrDefault(state, 0));
        }
        severity.setItemLabelGenerator(it -> it == null
                ? getTranslation("alerts.filter.anySeverity")
                : getTranslation(Severities.key(it)) + " (" + counts.bySeverity().getOrDefault(it, 0) + ")");
        bar.rows(list.count(filter));
    }

    private AlertFilter filter() {
        return new AlertFilter(
                Links.state(query.get("state")).orElse(null),
                Links.severity(query.get("severity")).orElse(null),
                assignee.chosen().orElse(null),
                null,
                query.get("text"));
    }

    private Select<@Nullable Severity> severityFilter() {
        severity.setItems(Severity.values());
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption(getTranslation("alerts.filter.anySeverity"));
        severity.setPlaceholder(getTranslation("alerts.filter.anySeverity"));
        severity.setAriaLabel(getTranslation("alerts.rule.severity"));
        severity.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                go("severity", Optional.ofNullable(chosen.getValue()).map(Links::word).orElse(""));
            }
        });
        return severity;
    }

    private void go(String name, String value) {
        query.with(name, value).show(PATH);
    }

    private void digestChoice() {
        var item = more(getTranslation("alerts.digest.wanted"), () -> { });
        item.setCheckable(true);
        item.setChecked(bell.wantsDigest());
        item.addClickListener(clicked -> bell.wantDigest(item.isChecked()));
    }

    private void check() {
        running.removeAll();
        running.add(new TaskProgress(tasks, live, clock, checks.start(getLocale()), this::checked));
    }

    private void checked(TaskView task) {
        running.removeAll();
        if (task.state() == TaskState.DONE && task.result() != null) {
            var result = EvaluationResult.read(task.result());
            Notices.done(getTranslation("alerts.check.done", result.raised(), result.kept(), result.resolved()));
        }
        refresh();
    }
}
