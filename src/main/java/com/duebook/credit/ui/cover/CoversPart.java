package com.duebook.credit.ui.cover;

import com.duebook.credit.cover.CoverList;
import com.duebook.credit.cover.CoverSort;
import com.duebook.credit.cover.CoverState;
import com.duebook.credit.cover.CoverTexts;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.list.FilterBar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Guarantees and insured limits of all customers, what lapses first before the others. */
public class CoversPart {

    /** In the address, beside {@code view}. */
    public static final String VIEW = "covers";

    private final String path;
    private final CoverList list;
    private final Words words;
    private final FilterBar bar;
    private final CoverGrid grid;

    CoversPart(String path, CoverList list, CoverTexts texts, CoverColumns columns, ExportMenus menus, Preferences preferences,
            Words words) {
        this.path = path;
        this.list = list;
        this.words = words;
        this.bar = new FilterBar(path, words.get("credit.cover.list.find"));
        this.grid = new CoverGrid(texts, words.dates(),
                (sort, descending) -> bar.query().with("sort", sort).with("order", descending ? "desc" : "").show(path));
        bar.also("view", VIEW::equals).also("sort", key -> CoverSort.of(key).key().equals(key)).also("order", "desc"::equals)
                .chip("", words.get("credit.hold.list.all"));
        Stream.of(CoverState.values()).forEach(state -> bar.chip(CoverColumns.word(state), words.get("credit.cover.list.state." + state)));
        bar.export(menus.menu(columns, bar)).tools(VIEW, grid, preferences);
    }

    public List<Component> parts() {
        return List.of(bar, grid);
    }

    /** Shows what the address says. */
    public void read(Location location) {
        var query = bar.read(location);
        grid.showSort(CoverSort.of(query.get("sort")), "desc".equals(query.get("order")));
        grid.empty(query.get("q").isEmpty() && query.get("state").isEmpty()
                ? new EmptyState(words.get("credit.cover.list.empty"), words.get("credit.cover.list.emptyText"))
                : new EmptyState(words.get("ui.list.nothing"), "",
                        new Button(words.get("ui.list.clear"), clicked -> new Query(Map.of("view", VIEW)).show(path))));
        var filter = CoverColumns.filter(query);
        var counts = list.counts(filter);
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        bar.chipCount("", all);
        Stream.of(CoverState.values()).forEach(state -> bar.chipCount(CoverColumns.word(state), counts.getOrDefault(state, 0)));
        var shown = filter.state() == null ? all : counts.getOrDefault(filter.state(), 0);
        bar.rows(shown);
        grid.rows((offset, limit, sort) -> list.page(filter, offset, limit).stream(), () -> shown);
    }
}
