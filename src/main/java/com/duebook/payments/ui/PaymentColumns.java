package com.duebook.payments.ui;

import com.duebook.payments.PaymentRow;
import com.duebook.ui.list.Exports.Column;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an export of payments holds; an import recognises the headers again. */
final class PaymentColumns {

    private PaymentColumns() {}

    static List<Column<PaymentRow>> all() {
        return List.of(
                column("receivedOn", PaymentRow::receivedOn),
                column("customer", PaymentRow::customerName),
                column("customerReference", PaymentRow::customerReference),
                column("method", row -> I18NProvider.translate("payments.method." + row.method())),
                column("reference", PaymentRow::reference),
                column("state", row -> I18NProvider.translate("payments.state." + PaymentGrid.key(row))),
                column("currency", row -> row.amount().currency().getCurrencyCode()),
                column("amount", PaymentRow::amount),
                column("credit", PaymentRow::unallocated),
                column("refunded", PaymentRow::refunded));
    }

    private static Column<PaymentRow> column(String field, Function<PaymentRow, @Nullable Object> value) {
        return new Column<>(I18NProvider.translate("payments.field." + field), value);
    }
}
