package com.duebook.imports.table;

import com.duebook.imports.format.AmountVotes;
import com.duebook.imports.format.CurrencyWords;
import com.duebook.imports.format.DateVotes;
import com.duebook.imports.format.HeaderRow;
import com.duebook.imports.format.Question;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemStatus;
import com.duebook.imports.life.PaymentStatus;
import com.duebook.imports.table.ImportField.Type;
import com.duebook.money.Currencies;
import com.duebook.sheets.SheetCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes out what a table holds: columns by their headers, formats by looking at every value. */
final class Guess {

    private static final int SAMPLE = 200;
    private static final Set<String> VAGUE =
            Set.of("state", "estado", "stato", "état", "type", "kind", "nature", "tipo", "typ", "类型");

    private final ImportKind kind;
    private final HeaderRow place;
    private final List<String> header;
    private final Map<ImportField, Integer> columns;
    private final DateVotes dates;
    private final AmountVotes amounts = new AmountVotes();
    private final List<List<String>> sample = new ArrayList<>();

    /**
     * @param languages of whoever works here, as tags
     * @param notBefore first day of the file's period, where its dates have no year
     */
    Guess(ImportKind kind, HeaderRow place, List<String> header, Map<ImportField, Integer> columns, List<String> languages,
            @Nullable LocalDate notBefore, LocalDate today) {
        this.kind = kind;
        this.place = place;
        this.header = header;
        this.columns = columns;
        this.dates = new DateVotes(languages, notBefore, today);
    }

    void see(List<SheetCell> cells) {
        if (sample.size() < SAMPLE) {
            sample.add(HeaderRow.texts(cells));
        }
        columns.forEach((field, column) -> {
            var cell = column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
            if (!cell.isBlank() && field.type() == Type.DATE && cell.serial() == null) {
                dates.see(cell.text().strip());
            } else if (!cell.isBlank() && field.type() == Type.AMOUNT) {
                see(cell, currency(cells));
            }
        });
    }

    Mapping mapping() {
        var sound = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.forEach((field, column) -> {
            if (!holdsOtherCodes(field, column)) {
                sound.put(field, column);
            }
        });
        if (kind == ImportKind.INVOICES) {
            sides(sound);
        }
        if (kind != ImportKind.CUSTOMERS && !sound.containsKey(ImportField.NAME) && !sound.containsKey(ImportField.REFERENCE)
                && Headings.areIn(sample)) {
            sound.put(ImportField.NAME, Mapping.HEADING);
        }
        var written = dates.result();
        return new Mapping(kind, sound, written.order(), amounts.mark(), currency(), written.form(), place, false, false);
    }

    /** Debit and credit go together, and only where no column has the amount; beside them a balance may be the customer's. */
    private void sides(Map<ImportField, Integer> sound) {
        if (sound.containsKey(ImportField.AMOUNT) || !sound.containsKey(ImportField.DEBIT) || !sound.containsKey(ImportField.CREDIT)) {
            sound.remove(ImportField.DEBIT);
            sound.remove(ImportField.CREDIT);
        } else if (sound.containsKey(ImportField.OPEN) && RunningBalance.is(sample, sound, amounts.mark())) {
            sound.remove(ImportField.OPEN);
        }
    }

    /** What the file leaves open, so that somebody has to choose. */
    Set<Question> questions() {
        var open = EnumSet.noneOf(Question.class);
        var written = dates.result();
        ask(open, Question.DATES, written.isUnclear());
        ask(open, Question.MONTHS, !written.languages().isEmpty());
        ask(open, Question.DECIMALS, amounts.isMarkUnclear());
        ask(open, Question.CURRENCY, kind != ImportKind.CUSTOMERS && !columns.containsKey(ImportField.CURRENCY)
                && currency() == null && amounts.isCurrencyUnclear());
        return open;
    }

    List<String> monthLanguages() {
        return dates.result().languages();
    }

    List<List<String>> firstRows(int most) {
        return sample.subList(0, Math.min(most, sample.size()));
    }

    private static void ask(Set<Question> open, Question question, boolean isOpen) {
        if (isOpen) {
            open.add(question);
        }
    }

    private void see(SheetCell cell, @Nullable Currency currency) {
        if (cell.isNumber()) {
            amounts.seeNumber();
        } else {
            amounts.see(cell.text(), currency);
        }
    }

    private @Nullable Currency currency() {
        var column = Stream.of(ImportField.AMOUNT, ImportField.LINE_AMOUNT, ImportField.DEBIT).map(columns::get).filter(Objects::nonNull)
                .findFirst().orElse(null);
        if (kind == ImportKind.CUSTOMERS || column == null || columns.containsKey(ImportField.CURRENCY)) {
            return null;
        }
        return Headers.currency(header.get(column)).or(amounts::currency).filter(Currencies.inForce()::contains).orElse(null);
    }

    private @Nullable Currency currency(List<SheetCell> cells) {
        var column = columns.get(ImportField.CURRENCY);
        var meant = column == null || column >= cells.size() ? Set.<Currency>of() : CurrencyWords.read(cells.get(column).text());
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** A header that may as well name a region of the world or a sort of goods; any other is kept, and says so where it is not understood. */
    private boolean isVague(int column) {
        return VAGUE.contains(header.get(column).strip().toLowerCase(Locale.ROOT));
    }

    /** A header may promise what the values do not hold: numbers of their own for countries, other references for due dates. */
    private boolean holdsOtherCodes(ImportField field, int column) {
        var values = sample.stream().map(cells -> column >= 0 && column < cells.size() ? cells.get(column) : "")
                .filter(text -> !text.isEmpty()).toList();
        return column != Mapping.HEADING && !values.isEmpty() && switch (field) {
            case COUNTRY -> values.stream().allMatch(text -> text.matches("\\d+"));
            case STATUS -> isVague(column) && values.stream().noneMatch(text -> ItemStatus.read(text).isPresent());
            case PAYMENT_STATUS -> isVague(column) && values.stream().noneMatch(text -> PaymentStatus.read(text).isPresent());
            case KIND -> isVague(column) && values.stream().noneMatch(text -> ItemKind.read(text).isPresent());
            case EMAIL -> values.stream().noneMatch(text -> text.contains("@"));
            case DUE_ON -> header.get(column).equalsIgnoreCase("Belegfeld 2")
                    && values.stream().noneMatch(text -> text.matches("\\d{6}"));
            default -> false;
        };
    }
}
