package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.list.HoldList;
import com.duebook.credit.hold.list.HoldSort;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.credit.ui.cover.CoversPart;
import com.duebook.credit.ui.cover.CoversParts;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Live;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Who may owe how much, how much of that is used, and who is watched, held, unlocked or stopped, the strictest first; and beside it what
 * covers customers.
 */
@Route(HoldsView.PATH)
@Menu(title = "credit.hold.list.title", icon = "shield", order = Places.Menu.HOLDS)
@PermitAll
class HoldsView extends Page implements BeforeEnterObserver {

    static final String PATH = "credit";

    /** The strictest first. */
    private static final List<HoldState> STATES = Arrays.asList(HoldState.values()).reversed();

    private final transient HoldList list;
    private final FilterBar bar = new FilterBar(PATH, getTranslation("credit.hold.list.find"));
    private final HoldGrid grid;
    private final transient CoversPart covers;
    private final Nav views = new Nav();
    private transient Query query = new Query(Map.of());

    HoldsView(HoldList list, HoldTexts texts, LimitTexts limits, HoldColumns columns, LimitColumns terms, Members members,
            ExportMenus menus,
            Preferences preferences, CoversParts parts, Live live) {
        super(I18NProvider.translate("credit.hold.list.title"));
        this.list = list;
        this.grid = new HoldGrid(texts, limits, new Colleagues(members),
                (sort, descending) -> bar.query().with("sort", sort).with("order", descending ? "desc" : "").show(PATH));
        bar.also("sort", key -> HoldSort.of(key).key().equals(key)).also("order", "desc"::equals).chip("",
                getTranslation("credit.hold.list.all"));
        STATES.forEach(state -> bar.chip(HoldColumns.word(state), texts.label(state, null)));
        bar.export(menus.menu(columns, bar)).field(menus.menu(terms, bar).called(getTranslation("credit.limit.list.export"))).tools("holds",
                grid, preferences);
        this.covers = parts.at(PATH);
        views.addClassName("views");
        views.setAriaLabel(getTranslation("credit.hold.list.views"));
        live.onChange(this, Holds.TOPIC, () -> {
            if (bar.isVisible()) {
                read();
            }
        });
        add(views, bar, grid);
        covers.parts().forEach(this::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var isOfCovers = CoversPart.VIEW.equals(Query.of(event.getLocation()).get("view"));
        views.removeAll();
        views.add(view(PATH, "credit.hold.list.title", !isOfCovers),
                view(PATH + "?view=" + CoversPart.VIEW, "credit.cover.title", isOfCovers));
        bar.setVisible(!isOfCovers);
        grid.setVisible(!isOfCovers);
        covers.parts().forEach(part -> part.setVisible(isOfCovers));
        if (isOfCovers) {
            covers.read(event.getLocation());
            return;
        }
        query = bar.read(event.getLocation());
        grid.empty(
                bar.orNothingFits(new EmptyState(getTranslation("credit.hold.list.empty"), getTranslation("credit.hold.list.emptyText"))));
        if (!query.get("sort").isEmpty()) {
            grid.showSort(HoldSort.of(query.get("sort")), "desc".equals(query.get("order")));
        }
        read();
    }

    private Anchor view(String address, String titleKey, boolean isShown) {
        var view = new Anchor(address, getTranslation(titleKey));
        if (isShown) {
            view.getElement().setAttribute("aria-current", "page");
        }
        return view;
    }

    private void read() {
        var filter = HoldColumns.filter(query);
        var counts = list.counts(filter);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        bar.chipCount("", all);
        STATES.forEach(state -> bar.chipCount(HoldColumns.word(state), counts.getOrDefault(state, 0)));
        var shown = filter.state() == null ? all : counts.getOrDefault(filter.state(), 0);
        bar.rows(shown);
        grid.rows((offset, limit, sort) -> list.page(filter, offset, limit).stream(), () -> shown);
    }
}
