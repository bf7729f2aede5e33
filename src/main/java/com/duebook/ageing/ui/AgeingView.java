package com.duebook.ageing.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.Ageing;
import com.duebook.ageing.AgeingRow;
import com.duebook.money.Money;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Page;
import com.duebook.ui.Query;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.list.Exports;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What customers owe by age, as of any day; each figure of today leads to the invoices that add up to it. */
@Route(AgeingNavigation.AGEING)
@Menu(title = "ageing.title", icon = "hourglass", order = 60)
@PermitAll
class AgeingView extends Page implements BeforeEnterObserver {

    /** So that all bands stand side by side. */
    private static final String NARROW = "8.5rem";

    private final transient Ageing ageing;
    private final transient Words words;
    private final DatePicker asOf = new DatePicker();
    private final Div totals = new Div();
    private final ListGrid<AgeingRow> grid = new ListGrid<>(AgeingRow.class);
    private transient LocalDate day;

    AgeingView(Ageing ageing, Words words, Exports exports) {
        super(I18NProvider.translate("ageing.title"));
        this.ageing = ageing;
        this.words = words;
        this.day = words.dates().today();
        asOf.setLabel(getTranslation("ageing.asOf"));
        asOf.setMax(day);
        asOf.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                new Query(Map.of()).with("day", Objects.toString(chosen.getValue(), ""))
                        .show(AgeingNavigation.AGEING);
            }
        });
        totals.addClassName("section");
        grid.link("customer", getTranslation("receivables.field.customer"), AgeingRow::name,
                row -> new AgeingLinks(row.total().currency(), day).of(row.customer())).setFlexGrow(3);
        grid.text("items", getTranslation("ageing.items"), row -> String.valueOf(row.items()))
                .setAutoWidth(false).setWidth("5rem").setFlexGrow(0);
        // Before the bands, so that it is in sight on a small screen too.
        grid.money("total", getTranslation("receivables.field.total"), AgeingRow::total).setWidth(NARROW);
        for (var band : AgeBand.values()) {
            grid.money("band" + band, getTranslation("ageing.band." + band), row -> orBlank(row.of(band)))
                    .setWidth(NARROW);
        }
        grid.phoneOnly("count", row -> getTranslation("ageing.count", row.items()))
                .phoneOnly("late", row -> late(row.total().minus(row.of(AgeBand.NOT_DUE))))
                .onPhone("customer", "total", null, "count", "late");
        grid.empty(new EmptyState(Symbol.CHECK_CIRCLE, getTranslation("ageing.empty"),
                getTranslation("ageing.emptyText")));
        var tools = new Div(asOf, exports.menu("ageing", AgeingColumns.all(this::getTranslation),
                (last, limit) -> last == null ? ageing.all(day) : List.of()));
        tools.addClassName("card-head");
        add(tools, totals, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = words.dates().today();
        var asked = Query.of(event.getLocation()).date("day");
        day = asked == null || asked.isAfter(today) ? today : asked;
        asOf.setValue(day);
        totals.removeAll();
        totals.add(new AgeingTotals(ageing.totals(day), day, day.equals(today), words));
        var first = ageing.customers(day, 0, ListGrid.PAGE);
        grid.rows(first.rows(), first.all(),
                (offset, limit, sort) -> ageing.customers(day, offset, limit).rows().stream());
    }

    private String late(Money overdue) {
        return overdue.isZero() ? "" : getTranslation("ageing.late", words.money(overdue));
    }

    private static @Nullable Money orBlank(Money amount) {
        return amount.isZero() ? null : amount;
    }
}
