package com.duebook.credit.ui.score.due;

import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.score.due.DueFilter;
import com.duebook.credit.score.due.DueList;
import com.duebook.credit.score.due.DueReason;
import com.duebook.credit.score.due.DueRow;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Dates;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Notices;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Tone;
import com.duebook.ui.Words;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.list.ListGrid;
import com.duebook.ui.list.Selection;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Customers whose assessment runs out, is stale or lacks inputs. */
@Route(DueView.PATH)
@Menu(title = "credit.score.due.title", icon = "star", order = Places.Menu.ASSESSMENTS)
@PermitAll
class DueView extends Page implements BeforeEnterObserver {

    static final String PATH = "assessments";

    private final transient DueList list;
    private final transient DueWords words;
    private final FilterBar bar = new FilterBar(PATH, getTranslation("credit.score.due.find"));
    private final ListGrid<DueRow> grid = new ListGrid<>(DueRow.class);
    private transient Query query = new Query(Map.of());

    DueView(DueList list, DueWords words, Scorecards cards, Access access, Words said, ExportMenus menus, DueColumns columns,
            Preferences preferences) {
        super(I18NProvider.translate("credit.score.due.title"));
        this.list = list;
        this.words = words;
        var card = cards.current().card();
        columns(card, said.dates());
        for (var reason : DueReason.values()) {
            bar.chip(reason == DueReason.RUNS_OUT ? "" : word(reason), getTranslation("credit.score.due." + reason));
        }
        var names = card.classes().stream().map(ScoreClass::name).toList();
        bar.field("class", getTranslation("facts.CREDIT_CLASS"), classes(names), it -> it, it -> names.contains(it) ? it : null);
        bar.export(menus.menu(columns, bar)).tools("assessments", grid, preferences);
        add(bar);
        if (access.may(Right.EDIT_RULES)) {
            primary(new Anchor("assessments/scorecard", getTranslation("credit.score.card.title")));
        }
        if (access.may(Right.DECIDE_CREDIT)) {
            var selection = new Selection<>(grid);
            selection.action(getTranslation("credit.score.assess"), rows -> {
                var news = list.assess(rows.stream().map(DueRow::customer).toList());
                Notices.done(getTranslation("credit.score.due.assessed", rows.size(), news));
                selection.clear();
                read();
            });
            add(selection);
        }
        add(grid);
    }

    private static Select<String> classes(List<String> names) {
        var classes = new Select<String>();
        classes.setItems(names);
        classes.setEmptySelectionAllowed(true);
        return classes;
    }

    private void columns(Scorecard card, Dates dates) {
        grid.yielding(grid.link("customer", label("customer"), DueRow::name, row -> CustomersNavigation.customer(row.customer(), "credit")))
                .setFlexGrow(2);
        grid.badge("class", label("class"), DueRow::className, row -> tone(card, row)).setWidth("7rem");
        grid.text("score", label("score"), row -> String.valueOf(row.score())).setWidth("4.5rem").setFlexGrow(0);
        grid.text("valid", label("valid"), row -> dates.near(row.validUntil())).setWidth("7.5rem").setFlexGrow(0);
        grid.text("day", label("day"), row -> dates.date(row.day())).setWidth("7.5rem").setFlexGrow(0);
        grid.text("missing", label("missing"), row -> words.missing(row, getLocale())).setFlexGrow(3);
        grid.onPhone("customer", "score", "class", "valid", "missing");
    }

    private static Tone tone(Scorecard card, DueRow row) {
        var rank = card.rank(row.className());
        return rank == 0 ? Tone.QUIET : rank >= card.classes().size() - 1 ? Tone.SOON : Tone.NEUTRAL;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = bar.read(event.getLocation());
        grid.empty(
                bar.orNothingFits(new EmptyState(getTranslation("credit.score.due.empty"), getTranslation("credit.score.due.emptyText"))));
        read();
    }

    private void read() {
        var filter = filter(query);
        var counts = list.counts(filter);
        for (var reason : DueReason.values()) {
            bar.chipCount(reason == DueReason.RUNS_OUT ? "" : word(reason), counts.getOrDefault(reason, 0));
        }
        var shown = counts.getOrDefault(filter.reason(), 0);
        bar.rows(shown);
        grid.rows((offset, limit, sort) -> list.page(filter, offset, limit).stream(), () -> shown);
    }

    static DueFilter filter(Query query) {
        var reason = Arrays.stream(DueReason.values()).filter(it -> word(it).equals(query.get("state"))).findFirst()
                .orElse(DueReason.RUNS_OUT);
        var name = query.get("class");
        return new DueFilter(query.get("q"), reason, name.isBlank() ? null : name);
    }

    /** As the address has it. */
    private static String word(DueReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String label(String field) {
        return getTranslation("credit.score.due." + field);
    }
}
