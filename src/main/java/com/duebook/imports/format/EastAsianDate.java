package com.duebook.imports.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates that name year, month and day: 2026年9月5日, 2026년 9월 5일, 民國115年9月5日, 令和8年9月5日; and R8.9.5. */
final class EastAsianDate {

    private static final Map<String, Integer> YEAR_ZERO = Map.of("", 0, "公元", 0, "西暦", 0, "民國", 1911, "民国", 1911,
            "令和", 2018, "平成", 1988, "r", 2018, "h", 1988);
    private static final Pattern NAMED = Pattern.compile(
            "(公元|西暦|(?:中[華华])?民[國国]|令和|平成)? ?(\\d{1,4}|元) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일号號]?(?: ?\\D{0,8}| .*\\d:.*)");
    private static final Pattern SHORT = Pattern.compile("(r|h)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{1,2})");

    private EastAsianDate() {}

    /** Year in four digits, month and day. */
    static Optional<String[]> read(String plain) {
        var date = NAMED.matcher(plain);
        if (!date.matches()) {
            date = SHORT.matcher(plain);
        }
        if (!date.matches()) {
            return Optional.empty();
        }
        var era = date.group(1) == null ? "" : date.group(1).replaceFirst("^中[華华]", "");
        var year = date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2));
        var full = era.isEmpty() && date.group(2).length() == 2 ? year + 2000 : year + YEAR_ZERO.getOrDefault(era, 0);
        return Optional.of(new String[] {"%04d".formatted(full), date.group(3), date.group(4)});
    }
}
