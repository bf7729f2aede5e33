package com.duebook.payments.ui;

import com.duebook.payments.PaymentRow;
import com.duebook.ui.list.Exports.Column;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What the list of payments exports, for tests elsewhere. */
public final class PaymentExport {

    private PaymentExport() {}

    public static List<Column<PaymentRow>> columns() {
        return PaymentColumns.all(I18NProvider::translate);
    }
}
