package com.duebook.receivables.ui;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.money.Money;
import com.duebook.receivables.list.InvoiceCounts;
import com.duebook.receivables.list.InvoiceFilter;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.receivables.list.InvoiceSet;
import com.duebook.receivables.list.InvoiceSort;
import com.duebook.receivables.ui.action.InvoiceBatch;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Symbol;
import com.duebook.ui.Words;
import com.duebook.ui.form.DateField;
import com.duebook.ui.list.Exported;
import com.duebook.ui.list.Exports;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.place.Places;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All invoices, by how they stand; the address says what is shown. */
@Route(ReceivablesNavigation.LIST)
@Menu(title = "receivables.list.title", icon = "invoice", order = Places.Menu.INVOICES)
@PermitAll
class InvoicesView extends Page implements BeforeEnterObserver {

    private final transient InvoiceList list;
    private final transient Customers customers;
    private final transient Words words;
    private final boolean editor;
    private final FilterBar bar =
            new FilterBar(ReceivablesNavigation.LIST, getTranslation("receivables.list.find"));
    private final InvoiceGrid grid;
    private transient ListState state = new ListState(new Query(Map.of()));

    InvoicesView(InvoiceList list, Customers customers, Access access, Words words, Exports exports, ExportMenus menus,
            InvoiceColumns columns, Preferences preferences, List<InvoiceBatch> batches) {
        super(I18NProvider.translate("receivables.list.title"));
        this.list = list;
        this.customers = customers;
        this.words = words;
        this.editor = access.may(Right.EDIT_INVOICES);
        this.grid = new InvoiceGrid(words.dates(), true);
        for (var set : InvoiceSet.values()) {
            bar.chip(set.key(), getTranslation("receivables.set." + set));
        }
        var sort = new Select<InvoiceSort>();
        sort.setItems(InvoiceSort.values());
        sort.setItemLabelGenerator(it -> getTranslation("receivables.sort." + it));
        bar.field("dueFrom", getTranslation("receivables.list.dueFrom"), date(), LocalDate::toString, Query::dateOf)
                .field("dueTo", getTranslation("receivables.list.dueTo"), date(), LocalDate::toString, Query::dateOf)
                .field("sort", getTranslation("receivables.sort"), sort, InvoiceSort::key,
                        key -> new ListState(bar.query()).sort())
                .also("customer", Query::isId)
                .also("currency", Query::isCurrency)
                .export(menus.menu(columns, bar))
                .tools("invoices", grid, preferences);
        if (editor) {
            primary(adder());
        }
        add(bar);
        if (editor) {
            var allowed = batches.stream().filter(batch -> access.may(batch.right())).toList();
            add(new InvoiceSelection(grid, allowed, this::find)
                    .tool(() -> exports.menu("invoices", () -> Exported.named("invoices-selected"),
                            InvoiceColumns.all(this::getTranslation), this::selected)));
        }
        add(grid);
    }

    /** One page is all of them. */
    private List<InvoiceRow> selected(@Nullable InvoiceRow last, int limit) {
        return last == null ? List.copyOf(grid.getSelectedItems()) : List.of();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = new ListState(bar.read(event.getLocation()));
        grid.empty(bar.orNothingFits(emptyState()));
        find();
    }

    private void find() {
        var filter = state.filter();
        var counts = list.counts(filter);
        for (var set : InvoiceSet.values()) {
            bar.chipCount(set.key(), counts.of(set));
        }
        bar.rows(counts.of(state.set()));
        context(contextOf(filter, counts));
        var order = state.sort();
        grid.rows((offset, limit, sorts) -> list.page(filter, order, offset, limit).stream(),
                () -> Math.toIntExact(counts.of(filter.set())));
    }

    private String contextOf(InvoiceFilter filter, InvoiceCounts counts) {
        var customer = Optional.ofNullable(filter.customer())
                .map(id -> customers.briefs(List.of(id)).get(id))
                .map(CustomerBrief::name);
        return Stream.of(customer, sum("receivables.list.openSum", counts.open()),
                sum("receivables.list.overdueSum", counts.overdue()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> sum(String key, List<Money> amounts) {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(getTranslation(key,
                amounts.stream().map(words::money).collect(Collectors.joining(" + "))));
    }

    private static DateField date() {
        var picker = new DateField();
        picker.setClearButtonVisible(true);
        picker.setWidth("10rem");
        return picker;
    }

    private Button adder() {
        var add = new Button(getTranslation("receivables.list.add"), Symbol.PLUS.create(),
                clicked -> UI.getCurrent().navigate(ReceivablesNavigation.NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private EmptyState emptyState() {
        return new EmptyState(getTranslation("receivables.list.empty"),
                getTranslation("receivables.list.emptyText"), editor ? new Component[] {adder()} : new Component[0]);
    }
}
