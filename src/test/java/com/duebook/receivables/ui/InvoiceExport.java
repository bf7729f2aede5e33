package com.duebook.receivables.ui;

import com.duebook.receivables.list.InvoiceRow;
import com.duebook.ui.list.Exports.Column;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What the list of invoices exports, for tests elsewhere. */
public final class InvoiceExport {

    private InvoiceExport() {}

    public static List<Column<InvoiceRow>> columns() {
        return InvoiceColumns.all(I18NProvider::translate);
    }
}
