package com.duebook.customers.ui;

import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.text.Listing;
import com.duebook.ui.list.ListGrid;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The columns of the list of customers. */
class CustomerGrid extends ListGrid<CustomerRow> {

    /** @param onSort column and whether descending, when the reader clicked a header */
    CustomerGrid(Colleagues colleagues, BiConsumer<String, Boolean> onSort) {
        super(CustomerRow.class);
        yielding(link("name", header("name"), CustomerRow::name, row -> CustomersNavigation.customer(row.id()))).setFlexGrow(3);
        text("reference", header("reference"), CustomerRow::reference).setWidth("7rem").setFlexGrow(0);
        text("country", header("country"), this::place).setFlexGrow(2);
        text("industry", header("industry"), CustomerRow::industry);
        text("creditClass", header("creditClass"), CustomerRow::creditClass).setWidth("6.5rem").setFlexGrow(0);
        text("email", header("email"), CustomerRow::email).setFlexGrow(3);
        text("owner", header("owner"), row -> colleagues.name(row.owner()));
        text("tags", header("tags"), row -> Listing.of(row.tags(), getLocale()));
        onPhone("name", null, null, "country", "reference", "creditClass", "owner", "tags");
        for (var sort : CustomerSort.values()) {
            var column = getColumnByKey(sort.key());
            if (column != null) {
                column.setSortable(true);
            }
        }
        addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                var order = sorted.getSortOrder().stream().findFirst();
                onSort.accept(order.map(it -> it.getSorted().getKey()).orElse(""),
                        order.filter(it -> it.getDirection() == SortDirection.DESCENDING).isPresent());
            }
        });
        addItemClickListener(
                clicked -> UI.getCurrent().navigate(CustomersNavigation.customer(clicked.getItem().id())));
        setMultiSort(false);
    }

    void showSort(CustomerSort sort, boolean descending) {
        Grid.Column<CustomerRow> column = getColumnByKey(sort.key());
        if (column != null) {
            sort(List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    private @Nullable String place(CustomerRow row) {
        var country = row.country() == null ? null : Locale.of("", row.country()).getDisplayCountry(getLocale());
        return row.city() == null ? country : country == null ? row.city() : Listing.of(List.of(row.city(), country), getLocale());
    }

    private String header(String field) {
        return getTranslation("customers.field." + field);
    }
}
