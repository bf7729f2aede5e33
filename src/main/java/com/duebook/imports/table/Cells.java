package com.duebook.imports.table;

import com.duebook.identifiers.CountryCode;
import com.duebook.identifiers.MailAddress;
import com.duebook.imports.format.CurrencyWords;
import com.duebook.imports.format.Flags;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.Terms;
import com.duebook.imports.format.TotalRow;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemStatus;
import com.duebook.imports.life.PaymentStatus;
import com.duebook.money.AmountReader;
import com.duebook.money.Money;
import com.duebook.money.Reading;
import com.duebook.sheets.SheetCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row, read by what its columns mean; every fault is noted and reading goes on, so that all are told at once. */
public final class Cells {

    private static final List<ImportField> AMOUNTS =
            List.of(ImportField.AMOUNT, ImportField.LINE_AMOUNT, ImportField.UNIT_PRICE, ImportField.OPEN, ImportField.PAID);

    private static final List<ImportField> WHOSE =
            List.of(ImportField.NUMBER, ImportField.PAYMENT_NUMBER, ImportField.REFERENCE, ImportField.NAME);
    /** What sheets show for zero, and people write into a cell that has nothing. */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Sc}\\h]*[-\\u2010-\\u2015\\u2212]{1,3}[\\p{Sc}\\h]*");

    private final Mapping mapping;
    private final List<String> header;
    private final long line;
    private final List<SheetCell> cells;
    private final List<RowFault> faults = new ArrayList<>();

    public Cells(Mapping mapping, List<String> header, long line, List<SheetCell> cells) {
        this.mapping = mapping;
        this.header = header;
        this.line = line;
        this.cells = cells;
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
        return raw(field);
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
        return cell != null && cell.isNumber() ? new BigDecimal(cell.text()) : read(field, text ->
                AmountReader.file(mapping.decimals(), mapping.currency()).read(text).clear(), "imports.fault.number");
    }

    public @Nullable String text(ImportField field, int most) {
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
        var own = ownCurrency();
        if (own != null || raw(ImportField.CURRENCY) != null) {
            return own;
        }
        var amount = AMOUNTS.stream().filter(field -> raw(field) != null).findFirst().orElse(ImportField.AMOUNT);
        if (mapping.currency() == null && raw(amount) instanceof String text
                && AmountReader.file(mapping.decimals(), null).read(text) instanceof Reading.Amount written) {
            own = written.currency().orElse(null);
        }
        if (own == null && mapping.currency() == null) {
            fault(amount, raw(amount) == null ? "imports.fault.missing" : "imports.fault.noCurrency");
        }
        return own == null ? mapping.currency() : own;
    }

    /** Whether it only stands between the rows that count, as sums, headings and the header of a next page do. */
    public boolean isBetween() {
        var filled = values().stream().filter(text -> !text.isEmpty()).toList();
        var isHeading = filled.equals(header.stream().filter(text -> !text.isEmpty()).toList())
                || mapping.kind() != ImportKind.CUSTOMERS && filled.size() == 1;
        if (isSum(filled) || isHeading) {
            faults.add(new RowFault(line, "", filled.getFirst(), isSum(filled) ? "imports.fault.total" : "imports.fault.heading"));
        }
        return !faults.isEmpty();
    }

    /** By its label, which may stand in the column of the date; without one it has an amount and nothing that it could be of. */
    private boolean isSum(List<String> filled) {
        var day = Stream.of(ImportField.ISSUED_ON, ImportField.RECEIVED_ON).map(this::raw).filter(Objects::nonNull).findFirst();
        if (mapping.kind() == ImportKind.CUSTOMERS || day.filter(it -> !it.equals(filled.getFirst())).isPresent()) {
            return false;
        }
        var isBare = !mapping.hasLines() && day.isEmpty() && cell(ImportField.AMOUNT) != null && WHOSE.stream().allMatch(field -> cell(field) == null);
        return isBare || TotalRow.is(filled.getFirst());
    }

    /** @param currency null when it is a fault already */
    public @Nullable Money amount(ImportField field, @Nullable Currency currency) {
        var cell = cell(field);
        if (cell == null && mapping.requires(field)) {
            fault(field, "imports.fault.missing");
        }
        if (cell == null || currency == null) {
            return null;
        }
        var number = cell.isNumber() ? shown(cell, currency) : read(field, cell.text(), currency);
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

    public boolean flag(ImportField field) {
        return Boolean.TRUE.equals(read(field, Flags::read, "imports.fault.flag"));
    }

    /** Where the file says none, the workspace's. */
    public Currency currency(Currency fallback) {
        return Objects.requireNonNullElse(ownCurrency(), fallback);
    }

    public @Nullable String country() {
        var country = raw(ImportField.COUNTRY);
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
        var net = raw(field) == null ? Optional.<Integer>empty() : Terms.net(Objects.requireNonNull(raw(field)));
        return net.isPresent() ? net.get() : days(field);
    }

    /**
     * The addresses of a cell.
     *
     * @param first as it is written where it is the only one, or they are none
     * @param others parted by commas; null when there are none
     */
    public record Emails(@Nullable String first, @Nullable String others) {}

    public Emails emails() {
        var all = MailAddress.several(text(ImportField.EMAIL, 1_000));
        var others = all.stream().skip(1).map(MailAddress::value).collect(Collectors.joining(", "));
        return all.isEmpty() ? new Emails(text(ImportField.EMAIL, 254), null)
                : new Emails(all.getFirst().value(), others.isEmpty() ? null : others);
    }

    public void fault(ImportField field, String key, Object... arguments) {
        var column = mapping.column(field).map(index -> header.get(index)).orElse("");
        var value = raw(field);
        faults.add(new RowFault(line, column, value == null ? "" : value, key, arguments));
    }

    private @Nullable Currency ownCurrency() {
        var found = read(ImportField.CURRENCY, text -> Optional.of(CurrencyWords.read(text)).filter(it -> !it.isEmpty()),
                "imports.fault.currency");
        if (found != null && found.size() > 1) {
            fault(ImportField.CURRENCY, "imports.fault.currencyUnclear");
        }
        return found != null && found.size() == 1 ? found.iterator().next() : null;
    }

    private @Nullable BigDecimal read(ImportField field, String text, Currency currency) {
        if (NOTHING.matcher(text).matches()) {
            return BigDecimal.ZERO;
        }
        switch (AmountReader.file(mapping.decimals(), currency).read(text)) {
            case Reading.Amount amount -> {
                return amount.value();
            }
            case Reading.Ambiguous unclear -> fault(field, "imports.fault.amountUnclear",
                    unclear.group().toPlainString(), unclear.decimal().toPlainString());
            case Reading.Unreadable no when no.reason() == Reading.Reason.OTHER_CURRENCY ->
                fault(field, "imports.fault.otherCurrency", currency.getCurrencyCode());
            case Reading.Unreadable no -> fault(field, "imports.fault.amount");
        }
        return null;
    }

    /** Of a number that has more decimals than its currency, what the sheet shows, if that has no more. */
    private static BigDecimal shown(SheetCell cell, Currency currency) {
        var number = new BigDecimal(cell.text());
        var most = Math.max(0, currency.getDefaultFractionDigits());
        return number.scale() > most && cell.decimals() != null && cell.decimals() <= most
                ? number.setScale(most, RoundingMode.HALF_UP) : number;
    }

    private interface Look<V> {

        Optional<V> read(String text);
    }

    private <V> @Nullable V read(ImportField field, Look<V> look, String complaint) {
        var text = raw(field);
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

    private @Nullable String raw(ImportField field) {
        var cell = cell(field);
        return cell == null ? null : cell.text().strip();
    }

    private @Nullable SheetCell cell(ImportField field) {
        var column = mapping.columns().get(field);
        return column == null || column >= cells.size() || cells.get(column).isBlank()
                || field.type() != ImportField.Type.AMOUNT && NOTHING.matcher(cells.get(column).text()).matches() ? null : cells.get(column);
    }
}
