package com.duebook.imports.table;

import com.duebook.imports.format.DateForm;
import com.duebook.imports.format.DateOrder;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.Question;
import com.duebook.money.DecimalMark;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which column is what, and how it is written. What is null is not known: a cell that needs it is a fault then.
 *
 * @param columns counted from 0; fields that the file does not have are left out
 * @param currency of all amounts that have none of their own
 * @param table where it stands in the file
 */
public record Mapping(
        ImportKind kind,
        Map<ImportField, Integer> columns,
        @Nullable DateOrder dates,
        @Nullable DecimalMark decimals,
        @Nullable Currency currency,
        DateForm form,
        HeaderRow table) {

    /** An earlier version kept neither form nor table. */
    public Mapping {
        columns = Map.copyOf(columns);
        form = Objects.requireNonNullElse(form, DateForm.PLAIN);
        table = Objects.requireNonNullElse(table, HeaderRow.FIRST);
    }

    public Mapping(ImportKind kind, Map<ImportField, Integer> columns, @Nullable DateOrder dates, @Nullable DecimalMark decimals) {
        this(kind, columns, dates, decimals, null, DateForm.PLAIN, HeaderRow.FIRST);
    }

    public Mapping with(Map<ImportField, Integer> others) {
        return new Mapping(kind, others, dates, decimals, currency, form, table);
    }

    public Mapping with(@Nullable DateOrder order, @Nullable DecimalMark mark, @Nullable Currency money) {
        return new Mapping(kind, columns, order, mark, money, form, table);
    }

    public Mapping with(DateForm other) {
        return new Mapping(kind, columns, dates, decimals, currency, other, table);
    }

    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    public boolean answers(Question question) {
        return switch (question) {
            case LETTERS -> table.charset() != null;
            case DATES -> dates != null;
            case MONTHS -> form.months() != null;
            case DECIMALS -> decimals != null;
            case CURRENCY -> currency != null || has(ImportField.CURRENCY);
        };
    }

    /** Whether a row may be one line of an invoice that has others. */
    public boolean hasLines() {
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
