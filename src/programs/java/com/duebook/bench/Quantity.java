package com.duebook.bench;

import java.util.Optional;
import java.util.regex.Pattern;

/** A number and its unit, which is as it stands behind the number: {@code ms}, {@code /s}, or nothing. */
record Quantity(double number, String unit) {

    private static final Pattern WRITTEN = Pattern.compile("(?<number>-?\\d[\\d,]*(?:\\.\\d+)?) ?(?<unit>[^\\s,|]*).*");

    /** @param text of which only the beginning is looked at, as {@code 14 ms, p95 18 ms}; empty when it is no number */
    static Optional<Quantity> read(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Quantity(Double.parseDouble(matcher.group("number").replace(",", "")), matcher.group("unit")))
                : Optional.empty();
    }
}
