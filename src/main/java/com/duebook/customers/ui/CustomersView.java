package com.duebook.customers.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.Customers;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.EmptyState;
import com.duebook.ui.Exports;
import com.duebook.ui.FilterBar;
import com.duebook.ui.ListGrid;
import com.duebook.ui.ListTools;
import com.duebook.ui.Page;
import com.duebook.ui.Preferences;
import com.duebook.ui.Query;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All customers: found by a fragment of the name, narrowed by tag, country and industry. */
@Route(CustomersNavigation.LIST)
@Menu(title = "customers.title", icon = "vaadin:users", order = 10)
@PermitAll
class CustomersView extends Page implements BeforeEnterObserver {

    private static final String ARCHIVED = "archived";

    private final transient CustomerList list;
    private final transient Customers customers;
    private final boolean editor;
    private final FilterBar bar = new FilterBar(getTranslation("customers.list.find"), text -> show("q", text));
    private final QueryChoice tag = new QueryChoice("tag", "customers.field.tag", this::show);
    private final QueryChoice country = new QueryChoice("country", "customers.field.country", this::show);
    private final QueryChoice industry = new QueryChoice("industry", "customers.field.industry", this::show);
    private final CustomerGrid grid = new CustomerGrid(this::sort);
    private transient Query query = new Query(Map.of());

    CustomersView(CustomerList list, Customers customers, Access access, Exports exports, Preferences preferences) {
        super(I18NProvider.translate("customers.title"));
        this.list = list;
        this.customers = customers;
        this.editor = access.may(Right.EDIT_CUSTOMERS);
        country.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(getLocale()));
        bar.chip("", getTranslation("customers.list.active"), state -> show("state", state));
        bar.chip(ARCHIVED, getTranslation("customers.list.archived"), state -> show("state", state));
        bar.field(tag).field(country).field(industry)
                .field(exports.menu("customers", CustomerColumns.all(), (last, most) -> list.after(filter(), last, most)))
                .field(new ListTools("customers", grid, preferences, () -> query, it -> it.show(CustomersNavigation.LIST)));
        if (editor) {
            primary(adder());
        }
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = Query.of(event.getLocation());
        bar.text(query.get("q")).choose(query.get("state"));
        tag.offer(list.tags(), query.get("tag"));
        country.offer(list.countries(), query.get("country"));
        industry.offer(list.industries(), query.get("industry"));
        grid.showSort(order(), isDescending());
        grid.empty(emptyState());
        var found = list.find(filter(), order(), isDescending(), ListGrid.PAGE);
        bar.rows(found.all());
        grid.rows(found.first(), found.all(), (offset, limit, sort) ->
                list.page(filter(), order(), isDescending(), offset, limit).stream());
    }

    private CustomerFilter filter() {
        return new CustomerFilter(query.get("q"), query.get("tag"), null, query.get("country"), query.get("industry"),
                query.get("state").equals(ARCHIVED));
    }

    private CustomerSort order() {
        return CustomerSort.of(query.get("sort"));
    }

    private boolean isDescending() {
        return query.get("order").equals("desc");
    }

    private void show(String name, String value) {
        query.with(name, value).show(CustomersNavigation.LIST);
    }

    private void sort(String column, boolean descending) {
        query.with("sort", column).with("order", descending ? "desc" : "").show(CustomersNavigation.LIST);
    }

    private Button adder() {
        var add = new Button(getTranslation("customers.list.add"), VaadinIcon.PLUS.create(), clicked -> create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void create() {
        CustomerDialog.create(customers, list, id -> UI.getCurrent().navigate(CustomersNavigation.customer(id))).open();
    }

    private EmptyState emptyState() {
        var narrowed = query.values().keySet().stream().anyMatch(name -> !name.equals("sort") && !name.equals("order"));
        if (narrowed) {
            return new EmptyState(VaadinIcon.SEARCH, getTranslation("ui.list.nothing"), "",
                    new Button(getTranslation("ui.list.clear"), clicked -> new Query(Map.of()).show(CustomersNavigation.LIST)));
        }
        return new EmptyState(VaadinIcon.USERS, getTranslation("customers.list.empty"),
                getTranslation("customers.list.emptyText"),
                Optional.of(adder()).filter(button -> editor).stream().toArray(Button[]::new));
    }
}
