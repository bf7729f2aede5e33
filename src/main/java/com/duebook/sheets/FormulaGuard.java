package com.duebook.sheets;

import java.util.regex.Pattern;

/**
 * Keeps text in a CSV file from being run as a formula: wherever a spreadsheet may see the start of a cell (also one
 * that splits at other separators than ours), an apostrophe goes before what could begin a formula. It can be taken
 * back exactly.
 */
final class FormulaGuard {

    private static final String START = "(?:(?<=\\A)|(?<=[;\\t\\r\\n|]))";
    private static final String FORMULA = "[\\s\"']*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
    private static final Pattern DANGER = Pattern.compile(START + "(?=" + FORMULA + ")|\\A(?='*+[\\t\\r\\n\\x00])");
    private static final Pattern GUARDED =
            Pattern.compile(START + "'(?=" + FORMULA + ")|\\A'(?='*+[\\t\\r\\n\\x00])");

    private FormulaGuard() {}

    static String neutral(String text) {
        return isHarmless(text) ? text : DANGER.matcher(text).replaceAll("'");
    }

    static String original(String text) {
        return text.indexOf('\'') < 0 ? text : GUARDED.matcher(text).replaceAll("");
    }

    /** The common case, without a regular expression. */
    private static boolean isHarmless(String text) {
        for (var i = 0; i < text.length(); i++) {
            if ("=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n\0".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
