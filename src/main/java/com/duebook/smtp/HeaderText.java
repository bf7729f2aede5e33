package com.duebook.smtp;

import java.util.regex.Pattern;

/** Text that goes into a mail header: one line, no direction tricks, not endless. */
public final class HeaderText {

    private static final int LONGEST = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    private HeaderText() {}

    public static String of(String text) {
        var line = UNFIT.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
