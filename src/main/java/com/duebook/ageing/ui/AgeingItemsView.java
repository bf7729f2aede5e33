package com.duebook.ageing.ui;

import com.duebook.ageing.AgeingItem;
import com.duebook.ageing.AgeingItems;
import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.ledger.open.ItemFilter;
import com.duebook.ledger.open.OpenItemsThen.Sum;
import com.duebook.receivables.ui.ReceivablesNavigation;
import com.duebook.ui.Page;
import com.duebook.ui.Query;
import com.duebook.ui.Words;
import com.duebook.ui.list.Exports;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.ListGrid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The invoices and charges that a figure of a past day adds up to, with what was open of them that evening. */
@Route(AgeingNavigation.ITEMS)
@PermitAll
class AgeingItemsView extends Page implements BeforeEnterObserver {

    private final transient AgeingItems items;
    private final transient Customers customers;
    private final transient Words words;
    private final ListGrid<AgeingItem> grid = new ListGrid<>(AgeingItem.class);
    private final Div tools = new Div();
    private final transient Exports exports;

    AgeingItemsView(AgeingItems items, Customers customers, Words words, Exports exports) {
        super(I18NProvider.translate("ageing.items.title"));
        this.items = items;
        this.customers = customers;
        this.words = words;
        this.exports = exports;
        grid.link("number", getTranslation("receivables.field.number"), this::name, AgeingItemsView::place).setFlexGrow(0);
        grid.text("customer", getTranslation("receivables.field.customer"), AgeingItem::customerName).setFlexGrow(3);
        grid.text("due", getTranslation("receivables.field.due"), row -> words.dates().date(row.dueOn()));
        grid.money("open", getTranslation("ageing.items.open"), AgeingItem::open);
        grid.money("total", getTranslation("receivables.field.total"), AgeingItem::total);
        grid.onPhone("customer", "open", null, "number", "due");
        tools.addClassName("section-head");
        add(tools, grid);
    }

    private String name(AgeingItem item) {
        return getTranslation(item.name().key(), item.name().number());
    }

    private static String place(AgeingItem item) {
        return item.invoice() == null ? CustomersNavigation.customer(item.customer()) : ReceivablesNavigation.invoice(item.invoice());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = new AgeingState(Query.of(event.getLocation()));
        var filter = new ItemFilter(state.asOf(words.dates().today()), state.currency(),
                state.customer().orElse(null), state.limit("dueFrom"), state.limit("dueTo"));
        var sum = items.sum(filter);
        title(getTranslation("ageing.items.titleOf", words.dates().date(filter.asOf().day())));
        context(contextOf(filter, sum));
        grid.rows((offset, limit, sort) -> items.page(filter, offset, limit).stream(), sum::items);
        tools.removeAll();
        tools.add(exports.menu("ageing", () -> ExportNames.of(filter), columns(filter), after(filter)));
    }

    private String contextOf(ItemFilter filter, Sum sum) {
        var customer = Optional.ofNullable(filter.customer())
                .map(id -> customers.briefs(List.of(id)).getOrDefault(id, null)).map(CustomerBrief::name);
        return Stream.of(customer, date("receivables.list.dueFrom", filter.dueFrom()),
                date("receivables.list.dueTo", filter.dueTo()),
                Optional.of(getTranslation("receivables.list.openSum", words.money(sum.open()))),
                Optional.of(getTranslation("ageing.count", sum.items())),
                Optional.of(getTranslation(filter.asOf().asKnownThen() ? "ageing.known.then" : "ageing.known.now")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> date(String key, @Nullable LocalDate date) {
        return Optional.ofNullable(date).map(it -> getTranslation(key) + " " + words.dates().date(it));
    }

    private List<Column<AgeingItem>> columns(ItemFilter filter) {
        return List.of(
                new Column<>(getTranslation("ageing.asOf"), row -> filter.asOf().day()),
                new Column<>(getTranslation("receivables.field.number"), this::name),
                new Column<>(getTranslation("receivables.field.customer"), AgeingItem::customerName),
                new Column<>(getTranslation("receivables.field.due"), AgeingItem::dueOn),
                new Column<>(getTranslation("ageing.items.late"),
                        row -> Math.max(0, ChronoUnit.DAYS.between(row.dueOn(), filter.asOf().day()))),
                new Column<>(getTranslation("receivables.field.currency"), row -> row.open().currency().getCurrencyCode()),
                new Column<>(getTranslation("receivables.field.total"), AgeingItem::total),
                new Column<>(getTranslation("ageing.items.open"), AgeingItem::open));
    }

    /** In one go: the ledger is added up once for all of them. */
    private Exports.Rows<AgeingItem> after(ItemFilter filter) {
        return (last, limit) -> last == null ? items.page(filter, 0, Integer.MAX_VALUE) : List.of();
    }
}
