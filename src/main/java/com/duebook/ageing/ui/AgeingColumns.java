package com.duebook.ageing.ui;

import com.duebook.ageing.AgeBand;
import com.duebook.ageing.AgeingRow;
import com.duebook.ledger.open.AsOf;
import com.duebook.ui.list.Exports.Column;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is taken along of the report, in the reader's words. */
final class AgeingColumns {

    private AgeingColumns() {}

    static List<Column<AgeingRow>> all(AsOf asOf, UnaryOperator<String> words) {
        return Stream.of(
                Stream.of(
                        new Column<AgeingRow>(words.apply("ageing.asOf"), row -> asOf.day()),
                        new Column<AgeingRow>(words.apply("receivables.field.customer"), AgeingRow::name),
                        new Column<AgeingRow>(words.apply("receivables.field.currency"),
                                row -> row.total().currency().getCurrencyCode()),
                        new Column<AgeingRow>(words.apply("ageing.items"), AgeingRow::items)),
                Stream.of(AgeBand.values()).map(band -> new Column<AgeingRow>(
                        words.apply("ageing.band." + band), row -> row.of(band))),
                Stream.of(new Column<AgeingRow>(words.apply("receivables.field.total"), AgeingRow::total),
                        new Column<AgeingRow>(words.apply("ageing.disputed"),
                                row -> row.disputed().isZero() ? null : row.disputed())))
                .flatMap(it -> it)
                .toList();
    }
}
