package com.duebook.imports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the cents. */
public enum DecimalMark {
    POINT(",", "."),
    COMMA(".", ",");

    private static final Pattern AROUND = Pattern.compile("[\\s\\u00a0\\u202f'’]|[A-Z]{3}|[€$£¥￥元]");

    private final String group;
    private final String mark;
    private final Pattern shape;

    DecimalMark(String group, String mark) {
        this.group = group;
        this.mark = mark;
        var grouping = Pattern.quote(group);
        this.shape = Pattern.compile(
                "[-+]?(\\d{1,3}(" + grouping + "\\d{3})+|\\d+)(" + Pattern.quote(mark) + "\\d*)?");
    }

    /** Empty when the text is no number written this way; currency signs and blanks are passed over. */
    public Optional<BigDecimal> read(String text) {
        var bare = isPlain(text) ? text : AROUND.matcher(text).replaceAll("");
        var negative = bare.startsWith("(") && bare.endsWith(")");
        var number = negative ? "-" + bare.substring(1, bare.length() - 1) : bare;
        return shape.matcher(number).matches() && number.length() < 30
                ? Optional.of(new BigDecimal(number.replace(group, "").replace(mark, ".")))
                : Optional.empty();
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if ((letter < '0' || letter > '9') && letter != '.' && letter != ',' && letter != '-') {
                return false;
            }
        }
        return true;
    }
}
