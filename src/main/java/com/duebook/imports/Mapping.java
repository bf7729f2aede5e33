package com.duebook.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column is what, and how it is written.
 *
 * @param columns counted from 0; fields that the file does not have are left out
 */
public record Mapping(
        ImportKind kind, Map<ImportField, Integer> columns, DateOrder dates, DecimalMark decimals) {

    public Mapping {
        columns = Map.copyOf(columns);
    }

    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    /** Whether a row may be one line of an invoice that has others. */
    boolean hasLines() {
        return has(ImportField.LINE_TEXT) || has(ImportField.QUANTITY) || has(ImportField.UNIT_PRICE)
                || has(ImportField.LINE_AMOUNT);
    }

    /** The total may also be what its lines come to. */
    boolean requires(ImportField field) {
        var fromLines = has(ImportField.LINE_AMOUNT) || has(ImportField.QUANTITY) && has(ImportField.UNIT_PRICE);
        return field.isRequired(kind) && !(field == ImportField.AMOUNT && !has(field) && fromLines);
    }

    /** What must be chosen before anything can be read; the customer by its reference or its name. */
    public List<ImportField> missing() {
        var missing = new ArrayList<>(kind.fields().stream()
                .filter(field -> requires(field) && !has(field))
                .toList());
        if (kind != ImportKind.CUSTOMERS && !has(ImportField.REFERENCE) && !has(ImportField.NAME)) {
            missing.add(ImportField.REFERENCE);
        }
        return missing;
    }
}
