package com.duebook.operator.ui;

import com.duebook.operator.OperatorDesk;
import com.duebook.operator.Operators;
import com.duebook.operator.WorkspaceFilter;
import com.duebook.operator.WorkspaceFilter.State;
import com.duebook.operator.WorkspaceHealth;
import com.duebook.operator.WorkspaceOverview;
import com.duebook.operator.WorkspaceSort;
import com.duebook.ui.Dates;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Query;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Every workspace with its size and health. */
@Route(value = WorkspacesView.PATH, layout = OperatorLayout.class, autoLayout = false)
@PermitAll
class WorkspacesView extends OperatorPage {

    static final String PATH = "operator";

    private final transient WorkspaceOverview overview;
    private final transient OperatorDesk desk;
    private final transient Dates dates;
    private final FilterBar bar = new FilterBar(PATH, getTranslation("operator.find"));
    private final ListGrid<WorkspaceHealth> grid = new ListGrid<>(WorkspaceHealth.class);
    private transient Query query = new Query(Map.of());

    WorkspacesView(WorkspaceOverview overview, OperatorDesk desk, Operators operators, Words words) {
        super(I18NProvider.translate("operator.workspaces"), operators);
        this.overview = overview;
        this.desk = desk;
        this.dates = words.dates();
        context(getTranslation("operator.workspaces.context"));
        Arrays.stream(State.values()).forEach(state -> bar.chip(
                state == State.ALL ? "" : state.name(), getTranslation("operator.state." + state)));
        var sort = new Select<WorkspaceSort>();
        sort.setItems(WorkspaceSort.values());
        sort.setItemLabelGenerator(it -> getTranslation("operator.sort." + it));
        bar.field("sort", getTranslation("operator.sort"), sort, WorkspaceSort::key, WorkspaceSort::of);
        columns();
        grid.addItemClickListener(clicked -> open(clicked.getItem()));
        add(bar, grid);
    }

    @Override
    void show(BeforeEnterEvent event) {
        query = bar.read(event.getLocation());
        grid.empty(bar.orNothingFits(new EmptyState(getTranslation("operator.empty"),
                getTranslation("operator.emptyText"))));
        read();
    }

    private void read() {
        var filter = filter();
        var sort = WorkspaceSort.of(query.get("sort"));
        var found = overview.find(filter, sort, ListGrid.PAGE);
        bar.rows(found.all());
        grid.rows(found.first(), found.all(),
                (offset, limit, columns) -> overview.page(filter, sort, offset, limit).stream());
        grid.recalculateColumnWidths();
    }

    private void open(WorkspaceHealth row) {
        new WorkspaceDialog(row.id(), overview, desk, dates, this::read).open();
    }

    private WorkspaceFilter filter() {
        return new WorkspaceFilter(query.get("q"), Arrays.stream(State.values())
                .filter(state -> state.name().equals(query.get("state"))).findFirst().orElse(State.ALL));
    }

    private void columns() {
        grid.text("name", getTranslation("operator.name"), WorkspaceHealth::name)
                .setAutoWidth(false).setWidth("15rem").setFlexGrow(3);
        grid.badge("health", getTranslation("operator.health"), this::health, WorkspacesView::tone);
        number("members", WorkspaceHealth::members);
        number("customers", WorkspaceHealth::customers);
        number("invoices", WorkspaceHealth::invoices);
        number("open", WorkspaceHealth::openItems);
        number("mails", WorkspaceHealth::mails);
        text("documents", row -> row.documents() == 0 ? "–" : megabytes(row.documentBytes()))
                .setTextAlign(ColumnTextAlign.END);
        text("stripe", row -> getTranslation("operator.stripe." + (row.stripe() == null ? "NONE" : row.stripe())));
        text("night", row -> row.nightDoneOn() == null ? "–" : dates.near(row.nightDoneOn()));
        text("lastDeed", row -> row.lastDeedAt() == null ? "–" : dates.moment(row.lastDeedAt()));
        grid.phoneOnly("size", row -> row.measuredAt() == null ? getTranslation("operator.neverMeasured")
                : getTranslation("operator.size", row.members(), row.customers(), row.invoices()));
        grid.phoneOnly("seen", row -> row.lastDeedAt() == null ? "" : dates.moment(row.lastDeedAt()));
        grid.onPhone("name", null, "health", "size", "seen");
    }

    private void number(String key, ToLongFunction<WorkspaceHealth> value) {
        text(key, row -> row.measuredAt() == null ? "–" : String.format(getLocale(), "%,d", value.applyAsLong(row)))
                .setTextAlign(ColumnTextAlign.END);
    }

    private ListGrid.Column<WorkspaceHealth> text(String key, Function<WorkspaceHealth, String> value) {
        return grid.text(key, getTranslation("operator.column." + key), value::apply).setAutoWidth(true);
    }

    private String megabytes(long bytes) {
        return getTranslation("operator.megabytes", String.format(getLocale(), "%,.1f", bytes / 1_000_000.0));
    }

    private String health(WorkspaceHealth row) {
        return getTranslation("operator.health." + word(row));
    }

    static String word(WorkspaceHealth row) {
        if (row.suspendedAt() != null) {
            return State.SUSPENDED.name().toLowerCase(Locale.ROOT);
        }
        return row.needsALook() ? "look" : "well";
    }

    static Tone tone(WorkspaceHealth row) {
        return switch (word(row)) {
            case "suspended" -> Tone.NEUTRAL;
            case "look" -> Tone.ACT;
            default -> Tone.QUIET;
        };
    }
}
