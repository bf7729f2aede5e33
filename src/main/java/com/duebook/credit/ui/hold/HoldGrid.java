package com.duebook.credit.ui.hold;

import com.duebook.credit.exposure.CreditStanding;
import com.duebook.credit.hold.list.HoldRow;
import com.duebook.credit.hold.list.HoldSort;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.ui.list.ListGrid;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Limits and holds as rows. */
class HoldGrid extends ListGrid<HoldRow> {

    private static final Map<String, HoldSort> SORTS = Map.of("customer", HoldSort.NAME, "state", HoldSort.STATE, "limit",
            HoldSort.LIMIT, "used", HoldSort.USED, "free", HoldSort.FREE, "percent", HoldSort.PERCENT, "late", HoldSort.LATE);

    private final transient HoldTexts texts;

    /** @param onSort of the address, and whether descending, when the reader clicked a header */
    HoldGrid(HoldTexts texts, LimitTexts limits, Colleagues colleagues, BiConsumer<String, Boolean> onSort) {
        super(HoldRow.class);
        this.texts = texts;
        yielding(link("customer", label("customer"), this::name, row -> CustomersNavigation.customer(row.customer(), "credit")))
                .setFlexGrow(3);
        badge("state", label("state"), row -> texts.label(row.state(), row.until()), row -> HoldTexts.tone(row.state())).setWidth("12rem");
        text("limit", label("limit"), row -> texts.limit(row, limits)).setWidth("9.5rem").setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END).setPartNameGenerator(row -> "amount");
        money("used", label("used"), HoldRow::used);
        money("free", label("free"), HoldRow::free);
        text("percent", label("percent"), this::percent).setWidth("5.5rem").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
        aged("late", label("late"), this::late, this::late, row -> row.daysLate() == 0 ? null : row.daysLate())
                .setAutoWidth(false).setWidth("5.5rem").setFlexGrow(0);
        text("owner", label("owner"), row -> colleagues.name(row.owner())).setWidth("7rem").setFlexGrow(0);
        phoneOnly("use", row -> texts.use(row, limits)).phoneOnly("lateDays", texts::daysLate)
                .onPhone("customer", null, "state", "use", "lateDays", "owner");
        setMultiSort(false);
        SORTS.keySet().forEach(key -> getColumnByKey(key).setSortable(true));
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                var order = sorted.getSortOrder().stream().findFirst();
                onSort.accept(order.map(it -> SORTS.get(it.getSorted().getKey())).map(HoldSort::key).orElse(""),
                        order.filter(it -> it.getDirection() == SortDirection.DESCENDING).isPresent());
            }
        });
    }

    void showSort(HoldSort sort, boolean descending) {
        SORTS.entrySet().stream().filter(it -> it.getValue() == sort).findFirst().ifPresent(it -> {
            Grid.Column<HoldRow> column = getColumnByKey(it.getKey());
            if (column != null) {
                sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
            }
        });
    }

    private String name(HoldRow row) {
        return texts.name(row);
    }

    private String percent(HoldRow row) {
        return row.usedPercent() < 0 || row.usedPercent() == CreditStanding.MOST_PERCENT ? ""
                : getTranslation("credit.hold.list.percentOf", row.usedPercent());
    }

    private String late(HoldRow row) {
        return row.daysLate() == 0 ? "" : getTranslation("credit.hold.list.days", row.daysLate());
    }

    private String label(String field) {
        return getTranslation("credit.hold.list." + field);
    }
}
