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

    /** What must be chosen before anything can be read; the customer by its reference or its name. */
    public List<ImportField> missing() {
        var missing = new ArrayList<>(kind.fields().stream()
                .filter(field -> field.isRequired(kind) && !has(field))
                .toList());
        if (kind == ImportKind.INVOICES && !has(ImportField.REFERENCE) && !has(ImportField.NAME)) {
            missing.add(ImportField.REFERENCE);
        }
        return missing;
    }
}
