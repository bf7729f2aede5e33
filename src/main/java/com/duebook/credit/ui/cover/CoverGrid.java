package com.duebook.credit.ui.cover;

import com.duebook.credit.cover.CoverRow;
import com.duebook.credit.cover.CoverSort;
import com.duebook.credit.cover.CoverState;
import com.duebook.credit.cover.CoverTexts;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.ui.Dates;
import com.duebook.ui.Tone;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.BiConsumer;

/** Guarantees and insured limits as rows. */
class CoverGrid extends ListGrid<CoverRow> {

    private final transient Dates dates;

    /** @param onSort of the address, and whether descending, when the reader clicked a header */
    CoverGrid(CoverTexts texts, Dates dates, BiConsumer<String, Boolean> onSort) {
        super(CoverRow.class);
        this.dates = dates;
        yielding(link("name", label("customer"), CoverRow::name, row -> CustomersNavigation.customer(row.cover().customer(), "file")))
                .setFlexGrow(3);
        text("kind", getTranslation("credit.cover.kind"), row -> texts.kind(row.cover().terms().kind(), getLocale())).setFlexGrow(2);
        text("giver", label("giver"), row -> row.cover().terms().giver()).setFlexGrow(2);
        text("number", label("number"), row -> row.cover().terms().reference()).setFlexGrow(1);
        money("amount", label("raises"), row -> row.cover().raises());
        text("end", label("to"), this::end).setWidth("8rem").setFlexGrow(0);
        badge("notify", label("notifyBy"), this::tellBy, row -> NotifyBadge.tone(row.tellBy(), dates.today())).setWidth("9rem");
        badge("state", label("state"), row -> label("state." + state(row)), row -> tone(state(row))).setWidth("8rem");
        onPhone("name", "amount", "state", "kind", "giver", "end");
        setMultiSort(false);
        for (var sort : CoverSort.values()) {
            getColumnByKey(sort.key()).setSortable(true);
        }
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                var order = sorted.getSortOrder().stream().findFirst();
                onSort.accept(order.map(it -> it.getSorted().getKey()).orElse(""),
                        order.filter(it -> it.getDirection() == SortDirection.DESCENDING).isPresent());
            }
        });
    }

    void showSort(CoverSort sort, boolean descending) {
        var column = getColumnByKey(sort.key());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    private String end(CoverRow row) {
        var to = row.cover().terms().to();
        return to == null ? "" : dates.date(to);
    }

    private String tellBy(CoverRow row) {
        var by = row.tellBy();
        return by == null ? "" : NotifyBadge.isMissed(by, dates.today())
                ? getTranslation("credit.cover.notify.was", by.last()) : dates.date(by.last());
    }

    private CoverState state(CoverRow row) {
        return row.on(dates.today());
    }

    private static Tone tone(CoverState state) {
        return switch (state) {
            case SOON -> Tone.SOON;
            case LATER -> Tone.NEUTRAL;
            case HOLDS, LAPSED -> Tone.QUIET;
        };
    }

    private String label(String field) {
        return getTranslation("credit.cover.list." + field);
    }
}
