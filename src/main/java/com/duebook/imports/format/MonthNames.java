package com.duebook.imports.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which month a word is. Never by its first letters alone: Finnish marraskuu is November, not March. */
public final class MonthNames {

    private static final int SHORTEST = 3;
    /** "In", written together with the month. */
    private static final String HEBREW_IN = "ב";
    /** What spreadsheets abbreviate in their own way. */
    private static final Map<String, Map<String, Integer>> MORE = Map.of("de", Map.of("mrz", 3), "en", Map.of("sept", 9));
    private static final Map<String, Map<String, Integer>> NAMES = new ConcurrentHashMap<>();

    private MonthNames() {}

    /**
     * @param language whose names come first, a tag of {@link Calendars#LANGUAGES}; null for none
     * @return the months it may be, counted from 1: none, one, or several where languages do not agree
     */
    static Set<Integer> of(@Nullable String language, String word) {
        var name = Calendars.fold(word);
        if (language != null) {
            var month = inLanguage(language, name);
            if (month != null) {
                return Set.of(month);
            }
        }
        var months = Everywhere.NAMES.getOrDefault(name, Set.of());
        return months.isEmpty() && name.startsWith(HEBREW_IN) ? of(language, name.substring(1)) : months;
    }

    /** The languages that know all these words, those that are preferred first. */
    public static List<String> languages(Set<String> words, List<String> preferred) {
        var all = new LinkedHashSet<>(preferred);
        all.retainAll(Calendars.LANGUAGES);
        all.addAll(Calendars.LANGUAGES);
        return all.stream()
                .filter(language -> words.stream().allMatch(word -> inLanguage(language, Calendars.fold(word)) != null))
                .toList();
    }

    /** By its name, an abbreviation, or a beginning of three letters and more that only one month of the language has. */
    private static @Nullable Integer inLanguage(String language, String name) {
        var names = NAMES.computeIfAbsent(language, MonthNames::read);
        var exact = names.get(name);
        if (exact != null || name.length() < SHORTEST) {
            return exact;
        }
        var begun = new HashSet<Integer>();
        names.forEach((whole, month) -> {
            if (whole.startsWith(name)) {
                begun.add(month);
            }
        });
        return begun.size() == 1 ? begun.iterator().next() : null;
    }

    private static Map<String, Integer> read(String language) {
        var names = new HashMap<>(MORE.getOrDefault(language, Map.of()));
        Calendars.months(language).forEach(months -> {
            for (var month = 0; month < months.length; month++) {
                names.put(Calendars.fold(months[month]), month + 1);
            }
        });
        return names;
    }

    private static final class Everywhere {

        static final Map<String, Set<Integer>> NAMES = read();

        private static Map<String, Set<Integer>> read() {
            var all = new HashMap<String, Set<Integer>>();
            Calendars.LANGUAGES.forEach(language -> MonthNames.NAMES.computeIfAbsent(language, MonthNames::read)
                    .forEach((name, month) -> all.computeIfAbsent(name, it -> new HashSet<>()).add(month)));
            return all;
        }
    }
}
