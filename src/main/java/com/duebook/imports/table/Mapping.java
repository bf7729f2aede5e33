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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column is what, and how it is written. What is null is not known: a cell that needs it is a fault then.
 *
 * @param columns counted from 0, or {@link #HEADING}; fields that the file does not have are left out
 * @param currency of all amounts that have none of their own
 * @param table where it stands in the file
 * @param takesAlike whether payments are taken too that seem to be here already, or are twice in the file
 * @param takesUncovered whether open invoices are taken too whose terms are longer than an insurer covers
 */
public record Mapping(
        ImportKind kind,
        Map<ImportField, Integer> columns,
        @Nullable DateOrder dates,
        @Nullable DecimalMark decimals,
        @Nullable Currency currency,
        DateForm form,
        HeaderRow table,
        Boolean takesAlike,
        Boolean takesUncovered) {

    /** A column that is none: the customer stands as a heading above its rows. */
    public static final int HEADING = -1;

    /** An earlier version kept neither form nor table. */
    public Mapping {
        columns = Map.copyOf(columns);
        form = Objects.requireNonNullElse(form, DateForm.PLAIN);
        table = Objects.requireNonNullElse(table, HeaderRow.FIRST);
        takesAlike = Objects.requireNonNullElse(takesAlike, false);
        takesUncovered = Objects.requireNonNullElse(takesUncovered, false);
    }

    public Mapping(ImportKind kind, Map<ImportField, Integer> columns, @Nullable DateOrder dates, @Nullable DecimalMark decimals) {
        this(kind, columns, dates, decimals, null, DateForm.PLAIN, HeaderRow.FIRST, false, false);
    }

    public Mapping with(Map<ImportField, Integer> others) {
        return new Mapping(kind, others, dates, decimals, currency, form, table, takesAlike, takesUncovered);
    }

    public Mapping with(@Nullable DateOrder order, @Nullable DecimalMark mark, @Nullable Currency money) {
        return new Mapping(kind, columns, order, mark, money, form, table, takesAlike, takesUncovered);
    }

    public Mapping with(DateForm other) {
        return new Mapping(kind, columns, dates, decimals, currency, other, table, takesAlike, takesUncovered);
    }

    public Mapping takingAlike(boolean isWanted) {
        return new Mapping(kind, columns, dates, decimals, currency, form, table, isWanted, takesUncovered);
    }

    public Mapping takingUncovered(boolean isWanted) {
        return new Mapping(kind, columns, dates, decimals, currency, form, table, takesAlike, isWanted);
    }

    /** Headers of what nobody reads. */
    public List<String> unused(List<String> header) {
        return IntStream.range(0, header.size()).filter(column -> !columns.containsValue(column)).mapToObj(header::get)
                .filter(name -> !name.isBlank()).toList();
    }

    public Optional<Integer> column(ImportField field) {
        return Optional.ofNullable(columns.get(field));
    }

    public boolean has(ImportField field) {
        return columns.containsKey(field);
    }

    static boolean isHeading(int column) {
        return column == HEADING;
    }

    public boolean hasHeadings() {
        return columns.containsValue(HEADING);
    }

    /** Whether debit and credit have a column each, and no column has the amount of either. */
    boolean hasSides() {
        return !has(ImportField.AMOUNT) && has(ImportField.DEBIT) && has(ImportField.CREDIT);
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

    /** The total may also be what its lines come to, or stand on one of two sides. */
    public boolean requires(ImportField field) {
        var fromOthers = hasSides() || has(ImportField.LINE_AMOUNT) || has(ImportField.QUANTITY) && has(ImportField.UNIT_PRICE);
        return field.isRequired(kind) && !(field == ImportField.AMOUNT && !has(field) && fromOthers);
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
