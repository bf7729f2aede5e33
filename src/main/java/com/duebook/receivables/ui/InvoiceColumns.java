package com.duebook.receivables.ui;

import com.duebook.exports.ListExport;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.list.InvoiceList;
import com.duebook.receivables.list.InvoiceRow;
import com.duebook.text.Texts;
import com.duebook.ui.Query;
import com.duebook.ui.list.Exports.Column;
import com.duebook.ui.list.Exports.Rows;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is taken along of the list, in the reader's words; an import recognises the headers again. */
@Component
class InvoiceColumns implements ListExport<InvoiceRow> {

    private final InvoiceList list;
    private final Texts texts;

    InvoiceColumns(InvoiceList list, Texts texts) {
        this.list = list;
        this.texts = texts;
    }

    @Override
    public String list() {
        return "invoices";
    }

    @Override
    public List<Column<InvoiceRow>> columns(Locale language) {
        return all(key -> texts.get(key, language));
    }

    @Override
    public Rows<InvoiceRow> rows(Query filter) {
        var narrowed = new ListState(filter).filter();
        return (last, most) -> list.after(narrowed, last == null ? null : last.id(), most);
    }

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
