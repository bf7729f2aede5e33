package com.duebook.ageing.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.Ageing;
import com.duebook.ageing.AgeingRow;
import com.duebook.ageing.AgeingTotal;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Page;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.list.Exports;
import com.duebook.ui.list.LeftOut;
import com.duebook.ui.list.ListGrid;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What customers owe by age, as of any day; each figure leads to the invoices that add up to it. */
@Route(AgeingNavigation.AGEING)
@Menu(title = "ageing.title", icon = "hourglass", order = Places.Menu.AGEING)
@PermitAll
class AgeingView extends Page implements BeforeEnterObserver {

    private final transient Ageing ageing;
    private final transient Words words;
    private final DateField day = new DateField();
    private final Div tools = new Div();
    private final Div totals = new Div();
    private final transient Exports exports;
    private final transient Map<Grid.Column<AgeingRow>, Function<AgeingTotal, Money>> sums = new LinkedHashMap<>();
    private final Grid.Column<AgeingRow> disputed;
    private final ListGrid<AgeingRow> grid = new ListGrid<>(AgeingRow.class);
    private final Select<Boolean> known = new Select<>();
    private final Paragraph said = new Paragraph();
    private final LeftOut leftOut = new LeftOut();
    private transient AsOf asOf;

    AgeingView(Ageing ageing, Words words, Exports exports) {
        super(I18NProvider.translate("ageing.title"));
        this.ageing = ageing;
        this.words = words;
        this.exports = exports;
        this.asOf = AsOf.now(words.dates().today());
        day.setLabel(getTranslation("ageing.asOf"));
        day.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                show(chosen.getValue() == null ? words.dates().today() : chosen.getValue(), asOf.asKnownThen());
            }
        });
        known.setLabel(getTranslation("ageing.known"));
        known.setWidth("12.5rem");
        known.setItems(false, true);
        known.setItemLabelGenerator(then -> getTranslation(then ? "ageing.known.then" : "ageing.known.now"));
        known.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                show(asOf.day(), chosen.getValue());
            }
        });
        said.addClassName("figure-hint");
        totals.addClassName("section");
        grid.yielding(grid.link("customer", getTranslation("receivables.field.customer"), AgeingRow::name,
                row -> links(row.total().currency()).of(row.customer())));
        grid.text("items", getTranslation("ageing.items"), row -> String.valueOf(row.items()))
                .setWidth("4.5rem").setFlexGrow(0);
        grid.text("currency", getTranslation("receivables.field.currency"), row -> row.total().currency().getCurrencyCode())
                .setWidth("4.5rem").setFlexGrow(0);
        // Before the bands, so that it is in sight on a small screen too.
        sums.put(grid.numbers("total", getTranslation("receivables.field.total"), AgeingRow::total), AgeingTotal::total);
        for (var band : AgeBand.values()) {
            sums.put(grid.numbers("band" + band, getTranslation("ageing.band." + band), row -> orBlank(row.of(band))),
                    total -> total.of(band));
        }
        disputed = grid.numbers("disputed", getTranslation("ageing.disputed"), row -> orBlank(row.disputed()));
        sums.put(disputed, AgeingTotal::disputed);
        grid.phoneOnly("count", row -> getTranslation("ageing.count", row.items()))
                .phoneOnly("disputes", row -> row.disputed().isZero() ? ""
                        : getTranslation("ageing.disputed.of", words.money(row.disputed())))
                .phoneOnly("late", row -> late(row.total().minus(row.of(AgeBand.NOT_DUE))))
                .onPhone("customer", "total", null, "count", "late", "disputes");
        grid.empty(new EmptyState(getTranslation("ageing.empty"),
                getTranslation("ageing.emptyText")));
        tools.addClassNames("filter-bar", "as-of");
        add(tools, leftOut, said, totals, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = new AgeingState(Query.of(event.getLocation()));
        leftOut.show(state.unread());
        asOf = state.asOf(words.dates().today());
        day.setValue(asOf.day());
        known.setVisible(isPast());
        known.setValue(asOf.asKnownThen());
        said.setText(getTranslation(isPast() ? "ageing.said.past" : "ageing.said.future", words.dates().date(asOf.day())));
        said.setVisible(!asOf.day().equals(words.dates().today()));
        disputed.setVisible(!isPast());
        tools.removeAll();
        tools.add(day, known, exports.menu("ageing", () -> ExportNames.of(asOf), AgeingColumns.all(asOf, this::getTranslation),
                (last, limit) -> last == null ? ageing.all(asOf) : List.of()));
        totals.removeAll();
        var all = ageing.totals(asOf);
        totals.add(new AgeingTotals(all, asOf, isPast(), words));
        sums.forEach((column, sum) -> column.setWidth(width(all.stream().map(sum))));
        var first = ageing.customers(asOf, 0, ListGrid.PAGE);
        grid.rows(first.rows(), first.all(),
                (offset, limit, sort) -> ageing.customers(asOf, offset, limit).rows().stream());
    }

    private void show(LocalDate chosen, boolean asKnownThen) {
        new Query(Map.of()).with(AgeingState.DAY, chosen.toString())
                .with(AgeingState.KNOWN, asKnownThen ? AgeingState.THEN : "").show(AgeingNavigation.AGEING);
    }

    private boolean isPast() {
        return asOf.day().isBefore(words.dates().today());
    }

    private AgeingLinks links(Currency currency) {
        return new AgeingLinks(currency, asOf, isPast());
    }

    private String late(Money overdue) {
        return overdue.isZero() ? "" : getTranslation("ageing.late", words.money(overdue));
    }

    /** What holds the sum holds each row's amount; no wider, so that all bands stand side by side. */
    private String width(Stream<Money> amounts) {
        var longest = amounts.mapToInt(amount -> MoneyFormat.plain(amount, words.locale()).length()).max().orElse(0);
        return "clamp(6.25rem, %dch, 9rem)".formatted(longest + 3);
    }

    private static @Nullable Money orBlank(Money amount) {
        return amount.isZero() ? null : amount;
    }
}
