package com.duebook.customers.ui;

import com.duebook.customers.CustomerFilter;
import com.duebook.customers.CustomerList;
import com.duebook.customers.CustomerRow;
import com.duebook.customers.CustomerSort;
import com.duebook.customers.ui.panel.CreditClasses;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of customers with their credit classes: one more statement for each page. */
@Component
class ClassedCustomers {

    private final CustomerList list;
    private final List<CreditClasses> classes;

    ClassedCustomers(CustomerList list, List<CreditClasses> classes) {
        this.list = list;
        this.classes = classes;
    }

    CustomerList.Found find(CustomerFilter filter, CustomerSort sort, boolean descending, int limit) {
        var found = list.find(filter, sort, descending, limit);
        return new CustomerList.Found(classed(found.first()), found.all());
    }

    List<CustomerRow> page(CustomerFilter filter, CustomerSort sort, boolean descending, int offset, int limit) {
        return classed(list.page(filter, sort, descending, offset, limit));
    }

    List<CustomerRow> after(CustomerFilter filter, @Nullable CustomerRow last, int limit) {
        return classed(list.after(filter, last, limit));
    }

    private List<CustomerRow> classed(List<CustomerRow> rows) {
        var ids = rows.stream().map(CustomerRow::id).toList();
        var all = new HashMap<UUID, String>();
        classes.forEach(source -> all.putAll(source.of(ids)));
        return rows.stream().map(row -> row.in(all.get(row.id()))).toList();
    }
}
