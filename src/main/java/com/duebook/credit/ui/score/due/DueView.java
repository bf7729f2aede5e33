package com.duebook.credit.ui.score.due;

import com.duebook.credit.score.ScoreClass;
import com.duebook.credit.score.Scorecard;
import com.duebook.credit.score.Scorecards;
import com.duebook.credit.score.due.DueFilter;
import com.duebook.credit.score.due.DueList;
import com.duebook.credit.score.due.DueReason;
import com.duebook.credit.score.due.DueRow;
import com.duebook.credit.score.due.DueRow.Assessed;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
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
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has to ask what of whom: customers whose assessment or credit file wants somebody. */
@Route(DueView.PATH)
@Menu(title = "credit.score.due.title", icon = "star", order = Places.Menu.ASSESSMENTS)
@PermitAll
class DueView extends Page implements BeforeEnterObserver {

    static final String PATH = "assessments";

    private static final String NOBODY = "nobody";

    private final transient DueList list;
    private final transient DueWords words;
    private final FilterBar bar = new FilterBar(PATH, getTranslation("credit.score.due.find"));
    private final ListGrid<DueRow> grid = new ListGrid<>(DueRow.class);
    private transient Query query = new Query(Map.of());

    DueView(DueList list, DueWords words, Scorecards cards, Access access, Words said, ExportMenus menus, DueColumns columns,
            Preferences preferences, Members members, Tenancy tenancy) {
        super(I18NProvider.translate("credit.score.due.title"));
        this.list = list;
        this.words = words;
        var card = cards.current().card();
        var colleagues = new Colleagues(members);
        columns(card, said.dates(), colleagues);
        for (var reason : DueReason.values()) {
            bar.chip(reason == DueReason.INPUTS ? "" : word(reason), getTranslation("credit.score.due." + reason));
        }
        var names = card.classes().stream().map(ScoreClass::name).toList();
        bar.field("class", getTranslation("facts.CREDIT_CLASS"), classes(names), it -> it, it -> names.contains(it) ? it : null);
        owners(colleagues, tenancy.actor().id());
        bar.export(menus.menu(columns, bar)).tools("assessments", grid, preferences);
        add(bar);
        primary(new Anchor("assessments/scorecard", getTranslation("credit.score.card.title")));
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

    /** Their ids, one's own first, and whom nobody looks after. */
    private void owners(Colleagues colleagues, @Nullable UUID self) {
        var ids = Stream.concat(Stream.concat(Stream.ofNullable(self).map(UUID::toString), Stream.of(NOBODY)),
                colleagues.active().stream().map(Member::id).filter(id -> !id.equals(self)).map(UUID::toString)).toList();
        var owners = classes(ids);
        owners.setItemLabelGenerator(id -> id == null ? "" : id.equals(NOBODY) ? getTranslation("credit.score.due.nobody")
                : id.equals(String.valueOf(self)) ? getTranslation("credit.score.due.mine") : colleagues.name(UUID.fromString(id)));
        bar.field("owner", label("owner"), owners, it -> it, it -> ids.contains(it) ? it : null);
    }

    private static Select<String> classes(List<String> names) {
        var classes = new Select<String>();
        classes.setItems(names);
        classes.setEmptySelectionAllowed(true);
        return classes;
    }

    private void columns(Scorecard card, Dates dates, Colleagues colleagues) {
        grid.yielding(grid.link("customer", label("customer"), DueRow::name, row -> CustomersNavigation.customer(row.customer(), tab(row))))
                .setFlexGrow(2);
        grid.text("missing", label("missing"), row -> words.wanted(row, getLocale())).setFlexGrow(4);
        grid.text("owner", label("owner"), row -> row.owner() == null ? getTranslation("credit.score.due.nobody")
                : colleagues.name(row.owner())).setWidth("8.5rem").setFlexGrow(0);
        grid.badge("class", label("class"), row -> of(row, it -> words.className(it, getLocale())), row -> tone(card, row))
                .setWidth("7rem");
        grid.text("score", label("score"), row -> of(row, it -> String.valueOf(it.score()))).setWidth("4.5rem").setFlexGrow(0);
        grid.text("valid", label("valid"), row -> of(row, it -> dates.near(it.validUntil()))).setWidth("7.5rem").setFlexGrow(0);
        grid.text("day", label("day"), row -> of(row, it -> dates.date(it.day()))).setWidth("7.5rem").setFlexGrow(0).setVisible(false);
        grid.onPhone("customer", "score", "class", "missing", "owner");
    }

    /** Where it is dealt with. */
    private static String tab(DueRow row) {
        return row.reason() == DueReason.INPUTS || row.reason() == DueReason.ANSWERED ? "file" : "credit";
    }

    private static String of(DueRow row, Function<Assessed, String> text) {
        return row.assessed() == null ? "" : text.apply(row.assessed());
    }

    private static Tone tone(Scorecard card, DueRow row) {
        var rank = row.assessed() == null ? 0 : card.rank(row.assessed().className());
        return row.assessed() != null && row.assessed().className().isEmpty() ? Tone.NEUTRAL : rank == 0 ? Tone.QUIET
                : rank >= card.classes().size() - 1 ? Tone.SOON : Tone.NEUTRAL;
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
            bar.chipCount(reason == DueReason.INPUTS ? "" : word(reason), counts.getOrDefault(reason, 0));
        }
        var shown = counts.getOrDefault(filter.reason(), 0);
        bar.rows(shown);
        grid.rows((offset, limit, sort) -> list.page(filter, offset, limit).stream(), () -> shown);
    }

    static DueFilter filter(Query query) {
        var reason = Arrays.stream(DueReason.values()).filter(it -> word(it).equals(query.get("state"))).findFirst()
                .orElse(DueReason.INPUTS);
        var name = query.get("class");
        return new DueFilter(query.get("q"), reason, name.isBlank() ? null : name, owner(query.get("owner")));
    }

    private static @Nullable Optional<UUID> owner(String typed) {
        return typed.isBlank() ? null : typed.equals(NOBODY) ? Optional.empty() : Optional.of(UUID.fromString(typed));
    }

    /** As the address has it. */
    private static String word(DueReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String label(String field) {
        return getTranslation("credit.score.due." + field);
    }
}
