package com.duebook.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digits and the marks between them, in both ways they may be meant.
 *
 * @param group the value when every mark is between groups, where that is possible
 * @param decimal the value when the last mark is before the cents, where that is possible
 * @param last the last mark, where it is a point or a comma
 */
record Figure(@Nullable BigDecimal group, @Nullable BigDecimal decimal, @Nullable DecimalMark last, int marks) {

    /**
     * @param core begins with a digit or a mark, ends with a digit, and has nothing else
     * @param closed whether something behind shows that there are no cents, as in 1.250,- and 1,250.
     */
    static Figure of(String core, boolean closed) {
        var runs = List.of(core.split("[^0-9]", -1));
        var marks = core.replaceAll("[0-9]", "");
        if (marks.isEmpty()) {
            return new Figure(new BigDecimal(core), null, null, 0);
        }
        var last = marks.charAt(marks.length() - 1);
        var group = last != AmountText.ARABIC_DECIMAL && isGrouped(runs, marks) ? number(runs, "") : null;
        var decimal = (!closed || group == null) && isDecimal(runs, marks)
                ? number(runs.subList(0, runs.size() - 1), "." + runs.getLast()) : null;
        return new Figure(group, decimal, mark(last), marks.length());
    }

    /** The decimal mark that the digits prove by themselves. */
    @Nullable
    DecimalMark shows() {
        if (last == null || group != null && decimal != null) {
            return null;
        }
        return decimal != null ? last : last.other();
    }

    private static boolean isDecimal(List<String> runs, String marks) {
        var last = marks.charAt(marks.length() - 1);
        var before = marks.substring(0, marks.length() - 1);
        return (last == '.' || last == ',' || last == AmountText.ARABIC_DECIMAL)
                && before.indexOf(last) < 0
                && (before.isEmpty() || isGrouped(runs.subList(0, runs.size() - 1), before));
    }

    private static boolean isGrouped(List<String> runs, String marks) {
        var first = runs.getFirst();
        var later = runs.subList(1, runs.size());
        if (marks.chars().distinct().count() > 1 || first.isEmpty() || first.startsWith("0")) {
            return false;
        }
        if (later.stream().allMatch(run -> run.length() == 3)) {
            return first.length() <= 3;
        }
        // Lakh and crore: 12,34,567.
        return marks.charAt(0) == ',' && first.length() <= 2 && later.getLast().length() == 3
                && later.subList(0, later.size() - 1).stream().allMatch(run -> run.length() == 2);
    }

    private static BigDecimal number(List<String> runs, String fraction) {
        return new BigDecimal("0" + String.join("", runs) + fraction);
    }

    private static @Nullable DecimalMark mark(char sign) {
        return Arrays.stream(DecimalMark.values()).filter(it -> it.sign() == sign).findFirst().orElse(null);
    }
}
