package com.duebook.customers.ui;

import com.duebook.customers.CustomerBatch;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import com.duebook.customers.group.PlacedCustomers;
import com.duebook.dualcontrol.ui.ActionConfirmation;
import com.duebook.customers.search.CustomerSets;
import com.duebook.exports.ui.ExportMenus;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.duebook.ui.Symbol;
import com.duebook.ui.list.Exported;
import com.duebook.ui.list.Exports;
import com.duebook.ui.list.FilterBar;
import com.duebook.ui.list.ListGrid;
import com.duebook.ui.place.Places;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Member;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All customers: found by a fragment of the name, narrowed by tag, country and industry. */
@Route(CustomersNavigation.LIST)
@Menu(title = "customers.title", icon = "users", order = Places.Menu.CUSTOMERS)
@PermitAll
class CustomersView extends Page implements BeforeEnterObserver {

    private final transient CustomerList list;
    private final transient ClassedCustomers classed;
    private final transient PlacedCustomers placed;
    private final transient ActionConfirmation confirmation;
    private final transient Customers customers;
    private final transient CustomerSets sets;
    private final boolean editor;
    private final transient Colleagues colleagues;
    private final FilterBar bar = new FilterBar(CustomersNavigation.LIST, getTranslation("customers.list.find"));
    private final Choices tag = new Choices();
    private final SegmentChoice segment = new SegmentChoice();
    private final Choices country = new Choices();
    private final Choices industry = new Choices();
    private final CustomerGrid grid;
    private transient CustomersState state;

    CustomersView(CustomerList list, ClassedCustomers classed, Customers customers, PlacedCustomers placed, ActionConfirmation confirmation,
            Access access, Exports exports, ExportMenus menus,
            CustomerColumns columns, Preferences preferences, Members members, CustomerBatch batch, CustomerSets sets) {
        super(I18NProvider.translate("customers.title"));
        this.list = list;
        this.classed = classed;
        this.placed = placed;
        this.confirmation = confirmation;
        this.customers = customers;
        this.sets = sets;
        this.editor = access.may(Right.EDIT_CUSTOMERS);
        country.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(getLocale()));
        this.colleagues = new Colleagues(members);
        this.state = new CustomersState(new Query(Map.of()), colleagues, sets);
        this.grid = new CustomerGrid(colleagues, this::sort);
        bar.chip("", getTranslation("customers.list.active")).chip(CustomersState.ARCHIVED, getTranslation("customers.list.archived"))
                .chip(CustomersState.TAX_TO_CHECK, getTranslation("customers.list.taxToCheck"))
                .field("tag", getTranslation("customers.field.tag"), tag, it -> it, tag::known)
                .field(CustomersState.SEGMENT, getTranslation("customers.list.segment"), segment, it -> it.id().toString(), segment::known)
                .field("owner", getTranslation("customers.field.owner"), owners(), it -> it.id().toString(),
                        colleagues::find)
                .field("country", getTranslation("customers.field.country"), country, it -> it, country::known)
                .field("industry", getTranslation("customers.field.industry"), industry, it -> it, industry::known)
                .also("sort", key -> CustomerSort.of(key).key().equals(key))
                .also("order", "desc"::equals)
                .export(menus.menu(columns, bar))
                .tools("customers", grid, preferences);
        if (editor) {
            primary(adder());
        }
        add(bar);
        if (editor) {
            add(new CustomerSelection(grid, batch, colleagues, list::tags, this::find)
                    .tool(() -> exports.menu("customers", () -> Exported.named("customers-selected"),
                            CustomerColumns.all(this::getTranslation, colleagues),
                            this::selected)));
        }
        add(grid);
    }

    /** One page is all of them. */
    private List<CustomerRow> selected(@Nullable CustomerRow last, int most) {
        return last == null ? List.copyOf(grid.getSelectedItems()) : List.of();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tag.offer(list.tags());
        segment.offer(sets.all());
        country.offer(list.countries());
        industry.offer(list.industries());
        state = new CustomersState(bar.read(event.getLocation()), colleagues, sets);
        grid.showSort(state.order(), state.isDescending());
        grid.empty(bar.orNothingFits(emptyState()));
        find();
    }

    private void find() {
        var filter = state.filter();
        var order = state.order();
        var isDescending = state.isDescending();
        var found = classed.find(filter, order, isDescending, ListGrid.PAGE);
        bar.rows(found.all());
        grid.rows(found.first(), found.all(),
                (offset, limit, sort) -> classed.page(filter, order, isDescending, offset, limit).stream());
    }

    private ComboBox<Member> owners() {
        var owners = new ComboBox<Member>();
        owners.setItems(typed -> colleagues.active().stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(typed.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(typed.getOffset()).limit(typed.getLimit()));
        owners.setItemLabelGenerator(Member::name);
        owners.setClearButtonVisible(true);
        owners.setWidth(Choices.WIDTH);
        return owners;
    }

    private void sort(String column, boolean descending) {
        bar.query().with("sort", column).with("order", descending ? "desc" : "").show(CustomersNavigation.LIST);
    }

    private Button adder() {
        var add = new Button(getTranslation("customers.list.add"), Symbol.PLUS.create(), clicked -> create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void create() {
        CustomerDialog.create(customers, placed, confirmation, list, colleagues,
                id -> UI.getCurrent().navigate(CustomersNavigation.customer(id))).open();
    }

    private EmptyState emptyState() {
        return new EmptyState(getTranslation("customers.list.empty"),
                getTranslation("customers.list.emptyText"),
                Optional.of(adder()).filter(button -> editor).stream().toArray(Button[]::new));
    }
}
