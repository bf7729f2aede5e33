package com.duebook.imports.table;

import com.duebook.imports.format.TotalRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that only stand between those that count: sums, headings and the header of a next page. */
final class BetweenRows {

    private static final List<ImportField> WHOSE =
            List.of(ImportField.NUMBER, ImportField.PAYMENT_NUMBER, ImportField.ORDER_NUMBER, ImportField.REFERENCE, ImportField.NAME);
    private static final List<ImportField> SUMS = List.of(ImportField.AMOUNT, ImportField.DEBIT, ImportField.CREDIT);

    private BetweenRows() {}

    /** Why a row does not count; empty for one that does. */
    static Optional<String> fault(RowCells row, Mapping mapping, List<String> header) {
        var filled = filled(row.values());
        if (isSum(row, mapping, filled)) {
            return Optional.of("imports.fault.total");
        }
        return filled.equals(filled(header)) || mapping.kind() != ImportKind.CUSTOMERS && filled.size() == 1
                ? Optional.of("imports.fault.heading") : Optional.empty();
    }

    static List<String> filled(List<String> values) {
        return values.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** By its label, which may stand in the column of the date; without one it has an amount and nothing that it could be of. */
    private static boolean isSum(RowCells row, Mapping mapping, List<String> filled) {
        var day = Stream.of(ImportField.ISSUED_ON, ImportField.RECEIVED_ON, ImportField.ORDERED_ON).map(row::words).filter(Objects::nonNull)
                .findFirst();
        if (mapping.kind() == ImportKind.CUSTOMERS || day.filter(it -> !it.equals(filled.getFirst())).isPresent()) {
            return false;
        }
        var isBare = !mapping.hasLines() && day.isEmpty() && SUMS.stream().anyMatch(field -> row.cell(field) != null)
                && WHOSE.stream()
                        .allMatch(field -> row.cell(field) == null || mapping.column(field).filter(Mapping::isHeading).isPresent());
        return isBare || TotalRow.is(filled.getFirst());
    }
}
