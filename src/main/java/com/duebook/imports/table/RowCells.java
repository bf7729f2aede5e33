package com.duebook.imports.table;

import com.duebook.identifiers.CountryCode;
import com.duebook.imports.format.Flags;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.Terms;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemStatus;
import com.duebook.imports.life.PaymentStatus;
import com.duebook.money.AmountReader;
import com.duebook.money.Money;
import com.duebook.sheets.SheetCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row, read by what its columns mean; every fault is noted and reading goes on, so that all are told at once. */
public final class RowCells {

    /** What sheets show for zero, and people write into a cell that has nothing. */
    static final Pattern NOTHING = Pattern.compile("[\\p{Sc}\\h]*[-\\u2010-\\u2015\\u2212]{1,3}[\\p{Sc}\\h]*");

    private final Mapping mapping;
    private final List<String> header;
    private final long line;
    private final List<SheetCell> cells;
    private final @Nullable String heading;
    private final List<RowFault> faults = new ArrayList<>();
    private final CellAmounts amounts;

    /** @param heading the customer that stands above, where customers are headings */
    public RowCells(Mapping mapping, List<String> header, long line, List<SheetCell> cells, @Nullable String heading) {
        this.mapping = mapping;
        this.header = header;
        this.line = line;
        this.cells = cells;
        this.heading = heading;
        this.amounts = new CellAmounts(this, mapping);
    }

    public List<RowFault> faults() {
        return faults;
    }

    public long line() {
        return line;
    }

    public List<String> values() {
        return HeaderRow.texts(cells);
    }

    /** As it is written; null where there is nothing. */
    public @Nullable String words(ImportField field) {
        var cell = cell(field);
        return cell == null ? null : cell.text().strip();
    }

    public @Nullable ItemStatus status() {
        return read(ImportField.STATUS, ItemStatus::read, "imports.fault.status");
    }

    public @Nullable PaymentStatus paymentStatus() {
        return read(ImportField.PAYMENT_STATUS, PaymentStatus::read, "imports.fault.paymentStatus");
    }

    public @Nullable ItemKind kind() {
        return read(ImportField.KIND, ItemKind::read, "imports.fault.kind");
    }

    public @Nullable BigDecimal number(ImportField field) {
        var cell = cell(field);
        return cell != null && cell.isNumber() ? new BigDecimal(cell.text())
                : read(field, text -> AmountReader.file(mapping.decimals(), mapping.currency()).read(text).clear(), "imports.fault.number");
    }

    public @Nullable String text(ImportField field, int most) {
        var text = words(field);
        if (text == null) {
            if (mapping.requires(field)) {
                fault(field, "imports.fault.missing");
            }
        } else if (text.length() > most) {
            fault(field, "imports.fault.tooLong", most);
        }
        return text;
    }

    public @Nullable LocalDate date(ImportField field) {
        var cell = cell(field);
        if (cell != null && cell.serial() != null && mapping.form().isLikely(cell.serial())) {
            return cell.serial();
        }
        var days = read(field, text -> Optional.of(mapping.form().read(mapping.dates(), text)).filter(found -> !found.isEmpty()),
                "imports.fault.date");
        if (days == null || days.size() == 1) {
            return days == null ? null : days.iterator().next();
        }
        var each = days.iterator();
        fault(field, "imports.fault.dateUnclear", String.valueOf(each.next()), String.valueOf(each.next()));
        return null;
    }

    /** Of the amounts in this row, by its own column, by what was chosen for the file, or by the sign beside the first amount. */
    public @Nullable Currency currency() {
        return amounts.currency();
    }

    /** Where the file says none, the workspace's. */
    public Currency currency(Currency fallback) {
        return Objects.requireNonNullElse(amounts.ownCurrency(), fallback);
    }

    /** Of two columns for debit and credit, what the row adds to what the customer owes. @param currency null when it is a fault already */
    public @Nullable Money amount(ImportField field, @Nullable Currency currency) {
        return field == ImportField.AMOUNT && mapping.hasSides() ? amounts.ofSides(currency) : amounts.of(field, currency);
    }

    public boolean flag(ImportField field) {
        return Boolean.TRUE.equals(read(field, Flags::read, "imports.fault.flag"));
    }

    public @Nullable String country() {
        var country = words(ImportField.COUNTRY);
        return country == null ? null : CountryCode.read(country).orElse(country);
    }

    public @Nullable Integer days(ImportField field) {
        var terms = read(field, text -> Optional.of(Terms.read(text)), "imports.fault.days");
        if (terms instanceof Terms.Unknown unknown) {
            fault(field, unknown.key());
        }
        return terms instanceof Terms.Days days ? days.days() : null;
    }

    /** As {@link #days}; of terms with a discount for early payment the days without it. */
    public @Nullable Integer netDays(ImportField field) {
        var net = words(field) == null ? Optional.<Integer>empty() : Terms.net(Objects.requireNonNull(words(field)));
        return net.isPresent() ? net.get() : days(field);
    }

    public void fault(ImportField meant, String key, Object... arguments) {
        var field = meant == ImportField.AMOUNT && mapping.hasSides() ? amounts.side() : meant;
        var column = mapping.column(field).filter(index -> index != Mapping.HEADING).map(header::get).orElse("");
        var value = words(field);
        faults.add(new RowFault(line, column, value == null ? "" : value, key, arguments));
    }

    /** What a text may mean; empty for nothing that is known. */
    public interface Look<V> {

        Optional<V> read(String text);
    }

    /** Whether it only stands between the rows that count, as sums, headings and the header of a next page do. */
    public boolean isBetween() {
        BetweenRows.fault(this, mapping, header)
                .ifPresent(key -> faults.add(new RowFault(line, "", BetweenRows.filled(values()).getFirst(), key)));
        return !faults.isEmpty();
    }

    /** Null where there is nothing, or nothing that can be read; that is a fault then. */
    public <V> @Nullable V read(ImportField field, Look<V> look, String complaint) {
        var text = words(field);
        if (text == null) {
            if (mapping.requires(field)) {
                fault(field, "imports.fault.missing");
            }
            return null;
        }
        var value = look.read(text);
        if (value.isEmpty()) {
            fault(field, complaint);
        }
        return value.orElse(null);
    }

    @Nullable
    SheetCell cell(ImportField field) {
        var column = mapping.columns().get(field);
        if (column != null && column == Mapping.HEADING) {
            return heading == null ? null : SheetCell.text(heading);
        }
        return column == null || column >= cells.size() || cells.get(column).isBlank()
                || field.type() != ImportField.Type.AMOUNT && NOTHING.matcher(cells.get(column).text()).matches() ? null
                        : cells.get(column);
    }
}
