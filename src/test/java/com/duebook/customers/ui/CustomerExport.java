package com.duebook.customers.ui;

import com.duebook.customers.CustomerRow;
import com.duebook.ui.list.Exports.Column;
import com.duebook.workspace.Colleagues;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What the list of customers exports, for tests elsewhere. */
public final class CustomerExport {

    private CustomerExport() {}

    public static List<Column<CustomerRow>> columns(Colleagues colleagues) {
        return CustomerColumns.all(I18NProvider::translate, colleagues);
    }
}
