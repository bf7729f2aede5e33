package com.duebook.receivables.ui;

import com.duebook.receivables.AgeBand;
import com.duebook.receivables.AgeingRow;
import com.duebook.receivables.InvoiceRow;
import com.duebook.ui.Exports.Column;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is taken along of the lists, in the reader's words. */
final class InvoiceColumns {

    private InvoiceColumns() {}

    static List<Column<InvoiceRow>> all(UnaryOperator<String> words) {
        return List.of(
                new Column<>(words.apply("receivables.field.number"), InvoiceRow::number),
                new Column<>(words.apply("receivables.field.customer"), InvoiceRow::customerName),
                new Column<>(words.apply("receivables.field.status"), row -> words.apply(StatusTones.key(row.status()))),
                new Column<>(words.apply("receivables.field.issued"), InvoiceRow::issuedOn),
                new Column<>(words.apply("receivables.field.due"), InvoiceRow::dueOn),
                new Column<>(words.apply("receivables.field.currency"), row -> row.total().currency().getCurrencyCode()),
                new Column<>(words.apply("receivables.field.total"), InvoiceRow::total),
                new Column<>(words.apply("receivables.field.open"), InvoiceRow::open));
    }

    static List<Column<AgeingRow>> ofAgeing(UnaryOperator<String> words) {
        return Stream.of(
                        Stream.of(
                                new Column<AgeingRow>(words.apply("receivables.field.customer"), AgeingRow::name),
                                new Column<AgeingRow>(words.apply("receivables.field.currency"),
                                        row -> row.total().currency().getCurrencyCode()),
                                new Column<AgeingRow>(words.apply("receivables.ageing.items"), AgeingRow::items)),
                        Stream.of(AgeBand.values()).map(band -> new Column<AgeingRow>(
                                words.apply("receivables.band." + band), row -> row.of(band))),
                        Stream.of(new Column<AgeingRow>(words.apply("receivables.field.total"), AgeingRow::total)))
                .flatMap(it -> it)
                .toList();
    }
}
