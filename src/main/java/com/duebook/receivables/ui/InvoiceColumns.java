package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.ui.list.Exports.Column;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is taken along of the list, in the reader's words; an import recognises the headers again. */
final class InvoiceColumns {

    private InvoiceColumns() {}

    static List<Column<InvoiceRow>> all(UnaryOperator<String> words) {
        return List.of(
                new Column<>(words.apply("receivables.field.number"), InvoiceRow::number),
                new Column<>(words.apply("receivables.field.customer"), InvoiceRow::customerName),
                new Column<>(words.apply("receivables.field.customerReference"), InvoiceRow::customerReference),
                new Column<>(words.apply("receivables.field.status"), row -> words.apply(StatusTones.key(row.status()))),
                new Column<>(words.apply("receivables.field.issued"), InvoiceRow::issuedOn),
                new Column<>(words.apply("receivables.field.due"), row -> row.status() == InvoiceStatus.CREDIT_NOTE ? null : row.dueOn()),
                new Column<>(words.apply("receivables.field.settledOn"), InvoiceRow::paidOn),
                new Column<>(words.apply("receivables.field.disputed"), row -> words.apply(row.disputed() ? "ui.yes" : "ui.no")),
                new Column<>(words.apply("receivables.field.currency"), row -> row.total().currency().getCurrencyCode()),
                new Column<>(words.apply("receivables.field.total"), InvoiceRow::charged),
                new Column<>(words.apply("receivables.field.open"), InvoiceRow::open),
                new Column<>(words.apply("receivables.field.paid"), row -> unlessZero(row.paid())),
                new Column<>(words.apply("receivables.field.credited"), row -> unlessZero(row.credited())),
                new Column<>(words.apply("receivables.field.writtenOff"), row -> unlessZero(row.writtenOff())));
    }

    private static @Nullable Money unlessZero(Money amount) {
        return amount.isZero() ? null : amount;
    }
}
