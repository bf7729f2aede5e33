package com.duebook.imports.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes out from all dates of a file how it writes them, and says where they leave it open. */
public final class DateVotes {

    private static final int MOST = 20_000;

    private final List<String> preferred;
    private final @Nullable LocalDate notBefore;
    private final ShortYears shortYears;
    private final Set<String> texts = new LinkedHashSet<>();

    /** @param preferred languages that whoever handed the file in reads, as tags */
    public DateVotes(List<String> preferred, @Nullable LocalDate notBefore, LocalDate today) {
        this.preferred = preferred;
        this.notBefore = notBefore;
        this.shortYears = new ShortYears(preferred, today);
    }

    /**
     * @param order null where it makes no difference or is unclear
     * @param isUnclear whether as many dates speak for one order as for another, and some would be other days then
     * @param languages that the month names may be of, when it matters which
     */
    public record Result(@Nullable DateOrder order, boolean isUnclear, DateForm form, List<String> languages) {}

    public void see(String text) {
        if (texts.size() < MOST) {
            texts.add(text);
        }
    }

    public Result result() {
        var words = words();
        var languages = words.isEmpty() ? List.<String>of() : MonthNames.languages(words, preferred);
        var isClear = languages.isEmpty() || preferred.contains(languages.getFirst()) || agree(languages, words);
        var form = new DateForm(languages.isEmpty() || !isClear ? null : languages.getFirst(), years(), notBefore);
        return order(form, isClear ? List.of() : languages);
    }

    private Result order(DateForm form, List<String> languages) {
        var votes = new EnumMap<DateOrder, Integer>(DateOrder.class);
        var different = new HashSet<Set<DateOrder>>();
        var all = new LinkedHashMap<String, Map<DateOrder, Set<LocalDate>>>();
        texts.forEach(text -> all.put(text, days(form, text)));
        var shorts = all.entrySet().stream().filter(date -> ShortYears.isShort(date.getKey())).map(Map.Entry::getValue).toList();
        if (!shortYears.mayLead(shorts)) {
            shorts.forEach(days -> days.remove(DateOrder.YEAR_FIRST));
        }
        for (var days : all.values()) {
            days.keySet().forEach(order -> votes.merge(order, 1, Integer::sum));
            days.forEach((one, itsDays) -> days.forEach((other, others) -> {
                if (!itsDays.equals(others)) {
                    different.add(Set.of(one, other));
                }
            }));
        }
        var most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var best = new ArrayList<>(votes.keySet().stream().filter(it -> Objects.equals(votes.get(it), most)).toList());
        var isUnclear = best.stream().anyMatch(one -> best.stream().anyMatch(
                other -> one != other && different.contains(Set.of(one, other))));
        return new Result(best.size() == 1 ? best.getFirst() : null, isUnclear, form, languages);
    }

    private static Map<DateOrder, Set<LocalDate>> days(DateForm form, String text) {
        var days = new EnumMap<DateOrder, Set<LocalDate>>(DateOrder.class);
        for (var order : DateOrder.values()) {
            var read = form.read(order, text);
            if (!read.isEmpty()) {
                days.put(order, read);
            }
        }
        return days;
    }

    private boolean agree(List<String> languages, Set<String> words) {
        return words.stream().allMatch(word -> languages.stream()
                .map(language -> MonthNames.of(language, word)).distinct().count() == 1);
    }

    private Set<String> words() {
        var words = new LinkedHashSet<String>();
        parts().forEach(date -> {
            if (date.numbers().size() == 2 && date.months().size() == 1) {
                words.addAll(date.months());
            }
        });
        return words;
    }

    private Years years() {
        var years = parts().stream().flatMap(date -> date.numbers().stream()).filter(number -> number.length() == 4)
                .map(Integer::valueOf).toList();
        if (!years.isEmpty()) {
            return years.stream().allMatch(year -> year > Years.LAST && year < 2_700) ? Years.BUDDHIST : Years.GREGORIAN;
        }
        return parts().stream().anyMatch(date -> date.numbers().size() == 3 && date.numbers().getFirst().length() == 3)
                ? Years.MINGUO : Years.GREGORIAN;
    }

    private List<DateText> parts() {
        return texts.stream().map(DateText::plain).map(DateText::of).filter(Objects::nonNull).toList();
    }

    /** The languages of whoever works here, in order. */
    public static List<String> preferred(java.util.Locale... locales) {
        var tags = new LinkedHashSet<String>();
        Arrays.stream(locales).forEach(locale -> tags.addAll(languages(locale)));
        tags.add("en");
        return List.copyOf(tags);
    }

    private static List<String> languages(java.util.Locale locale) {
        var home = locale.getCountry().isEmpty() ? locale
                : com.ibm.icu.util.ULocale.addLikelySubtags(com.ibm.icu.util.ULocale.forLanguageTag("und-" + locale.getCountry()))
                        .toLocale();
        return List.of(locale.toLanguageTag(), locale.getLanguage(), home.getLanguage() + "-" + locale.getCountry(), home.getLanguage());
    }
}
