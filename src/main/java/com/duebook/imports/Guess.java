package com.duebook.imports;

import com.duebook.identifiers.CountryCode;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes out what a table holds: columns by their headers and values, formats by looking at every value. */
final class Guess {

    private static final int SAMPLE = 200;

    private final ImportKind kind;
    private final List<String> header;
    private final Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    private final Map<DateOrder, Long> dates = new EnumMap<>(DateOrder.class);
    private final Map<DecimalMark, Long> decimals = new EnumMap<>(DecimalMark.class);
    private final List<List<String>> sample = new ArrayList<>();

    Guess(ImportKind kind, List<String> header) {
        this.kind = kind;
        this.header = header;
        for (var field : kind.fields()) {
            for (var column = 0; column < header.size(); column++) {
                if (field.isCalled(header.get(column)) && !columns.containsValue(column)) {
                    columns.putIfAbsent(field, column);
                }
            }
        }
    }

    void see(List<String> cells) {
        if (sample.size() < SAMPLE) {
            sample.add(cells);
        }
        columns.forEach((field, column) -> {
            var text = column < cells.size() ? cells.get(column).strip() : "";
            if (!text.isEmpty() && field.type() == ImportField.Type.DATE) {
                for (var order : DateOrder.values()) {
                    order.read(text).ifPresent(date -> dates.merge(order, 1L, Long::sum));
                }
            } else if (!text.isEmpty() && field.type() == ImportField.Type.AMOUNT) {
                for (var mark : DecimalMark.values()) {
                    mark.read(text).ifPresent(number -> decimals.merge(mark, weight(text, number), Long::sum));
                }
            }
        });
    }

    Mapping mapping() {
        var sound = new EnumMap<ImportField, Integer>(ImportField.class);
        columns.forEach((field, column) -> {
            if (isPlausible(field, column)) {
                sound.put(field, column);
            }
        });
        return new Mapping(kind, sound, best(dates, DateOrder.YEAR_FIRST), best(decimals, DecimalMark.POINT));
    }

    /** Day and month first fit equally well, and better than the year. */
    boolean isDateUnclear() {
        long days = dates.getOrDefault(DateOrder.DAY_FIRST, 0L);
        long months = dates.getOrDefault(DateOrder.MONTH_FIRST, 0L);
        return days == months && days > dates.getOrDefault(DateOrder.YEAR_FIRST, 0L);
    }

    List<String> header() {
        return header;
    }

    List<List<String>> firstRows(int most) {
        return sample.subList(0, Math.min(most, sample.size()));
    }

    /** A number with two decimals says more than one that could also have a thousands separator. */
    private static long weight(String text, BigDecimal number) {
        return number.scale() == 2 ? 3 : number.scale() == 3 && text.length() > 4 ? 1 : 2;
    }

    private static <E extends Enum<E>> E best(Map<E, Long> votes, E fallback) {
        return votes.entrySet().stream()
                .max(Map.Entry.<E, Long>comparingByValue().thenComparing(entry -> -entry.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(fallback);
    }

    /** A header may promise what the values do not hold, such as codes of its own for countries. */
    private boolean isPlausible(ImportField field, int column) {
        var values = new HashSet<String>();
        sample.forEach(cells -> values.add(column < cells.size() ? cells.get(column).strip() : ""));
        values.remove("");
        return values.isEmpty() || switch (field.type()) {
            case TEXT -> true;
            case DATE -> most(values, text -> Stream.of(DateOrder.values()).anyMatch(it -> it.read(text).isPresent()));
            case AMOUNT -> most(values, text -> Stream.of(DecimalMark.values()).anyMatch(it -> it.read(text).isPresent()));
            case FLAG -> most(values, text -> Flags.read(text).isPresent());
            case COUNTRY -> most(values, text -> CountryCode.read(text).isPresent());
            case CURRENCY -> most(values, Guess::isCurrency);
            case EMAIL -> most(values, text -> text.contains("@"));
            case STATUS -> most(values, text -> ItemStatus.read(text).isPresent());
            case KIND -> most(values, text -> ItemKind.read(text).isPresent());
            case DAYS -> most(values, text -> text.matches("\\d{1,3}"));
        };
    }

    private static boolean most(Set<String> values, Predicate<String> test) {
        return values.stream().filter(test).count() * 2 >= values.size();
    }

    static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream().anyMatch(it -> it.getCurrencyCode().equalsIgnoreCase(text));
    }
}
