package com.duebook.imports.format;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of days, which say nothing that the date does not. */
final class Weekdays {

    private Weekdays() {}

    /** @param date the whole text: "mar." is a Tuesday in "mar. 3 mars 2026" and a month where nothing else can be one */
    static boolean has(String word, String date) {
        var day = Calendars.fold(word).replaceFirst("ที่$", "");
        return Names.ALL.contains(day) && (MonthNames.of(null, word).isEmpty() || hasOtherMonth(word, date));
    }

    private static boolean hasOtherMonth(String word, String date) {
        return java.util.Arrays.stream(date.split("[^\\p{L}\\p{M}.]+"))
                .filter(other -> !other.isEmpty() && !Calendars.fold(other).equals(Calendars.fold(word)))
                .anyMatch(other -> !MonthNames.of(null, other).isEmpty());
    }

    private static final class Names {

        static final Set<String> ALL = Calendars.LANGUAGES.stream()
                .flatMap(Calendars::weekdays)
                .map(Calendars::fold)
                .flatMap(day -> Stream.concat(Stream.of(day), Stream.of(day.split("[\\s'\u02bc\u2019-]+"))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
