package com.duebook.imports;

import com.duebook.identifiers.CountryCode;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemStatus;
import com.duebook.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row, read by what its columns mean; every fault is noted and reading goes on, so that all are told at once. */
final class Cells {

    private final Mapping mapping;
    private final List<String> header;
    private final long line;
    private final List<String> cells;
    private final List<RowFault> faults = new ArrayList<>();

    Cells(Mapping mapping, List<String> header, long line, List<String> cells) {
        this.mapping = mapping;
        this.header = header;
        this.line = line;
        this.cells = cells;
    }

    List<RowFault> faults() {
        return faults;
    }

    long line() {
        return line;
    }

    List<String> values() {
        return cells;
    }

    /** As it is written; null where there is nothing. */
    @Nullable String words(ImportField field) {
        return raw(field);
    }

    @Nullable ItemStatus status() {
        return read(ImportField.STATUS, ItemStatus::read, "imports.fault.status");
    }

    @Nullable ItemKind kind() {
        return read(ImportField.KIND, ItemKind::read, "imports.fault.kind");
    }

    @Nullable BigDecimal number(ImportField field) {
        return read(field, text -> mapping.decimals().read(text), "imports.fault.number");
    }

    @Nullable String text(ImportField field, int most) {
        var text = raw(field);
        if (text == null) {
            if (mapping.requires(field)) {
                fault(field, "imports.fault.missing");
            }
        } else if (text.length() > most) {
            fault(field, "imports.fault.tooLong", most);
        }
        return text;
    }

    @Nullable LocalDate date(ImportField field) {
        return read(field, text -> mapping.dates().read(text), "imports.fault.date");
    }

    @Nullable Money amount(ImportField field, Currency currency) {
        var number = read(field, text -> mapping.decimals().read(text), "imports.fault.amount");
        if (number == null) {
            return null;
        }
        try {
            return Money.exactly(number, currency);
        } catch (ArithmeticException tooFine) {
            fault(field, "imports.fault.decimals", currency.getCurrencyCode());
            return null;
        }
    }

    boolean flag(ImportField field) {
        return Boolean.TRUE.equals(read(field, Flags::read, "imports.fault.flag"));
    }

    /** Where the file says none, the workspace's. */
    Currency currency(Currency fallback) {
        var found = read(ImportField.CURRENCY, text -> Guess.isCurrency(text)
                ? Optional.of(Currency.getInstance(text.toUpperCase(Locale.ROOT)))
                : Optional.empty(), "imports.fault.currency");
        return found == null ? fallback : found;
    }

    @Nullable String country() {
        var country = raw(ImportField.COUNTRY);
        return country == null ? null : CountryCode.read(country).orElse(country);
    }

    @Nullable Integer days(ImportField field) {
        return read(field, text -> text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "imports.fault.days");
    }

    void fault(ImportField field, String key, Object... arguments) {
        var column = mapping.column(field).map(index -> header.get(index)).orElse("");
        var value = raw(field);
        faults.add(new RowFault(line, column, value == null ? "" : value, key, arguments));
    }

    private interface Reading<V> {

        Optional<V> read(String text);
    }

    private <V> @Nullable V read(ImportField field, Reading<V> reading, String complaint) {
        var text = raw(field);
        if (text == null) {
            if (mapping.requires(field)) {
                fault(field, "imports.fault.missing");
            }
            return null;
        }
        var value = reading.read(text);
        if (value.isEmpty()) {
            fault(field, complaint);
        }
        return value.orElse(null);
    }

    private @Nullable String raw(ImportField field) {
        var column = mapping.columns().get(field);
        if (column == null || column >= cells.size()) {
            return null;
        }
        var text = cells.get(column).strip();
        return text.isEmpty() ? null : text;
    }
}
