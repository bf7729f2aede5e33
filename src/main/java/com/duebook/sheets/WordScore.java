package com.duebook.sheets;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How likely a text is in a language, as a natural logarithm, by its letters beyond ASCII and what stands beside them. */
final class WordScore {

    private static final double NO_TEXT = -25;
    private static final double QUOTE = -6;
    private static final double SIGN = -8;
    private static final double ODD_SIGN = -10;
    private static final double BESIDE_A_LETTER = -3;
    /** "MŸller": a capital behind a small letter, a mark without its letter, letters of two scripts in one word. */
    private static final double ODD_WORD = -8;

    private static final String QUOTES = "«»„“”‚‘’「」（）【】";
    private static final String SIGNS = "–—…€£·•°§№®™、。・ー＆";
    private static final Set<UnicodeScript> ANY = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);
    private static final Set<UnicodeScript> EAST_ASIAN =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private WordScore() {}

    static double of(String text, LanguageLetters language) {
        var signs = text.codePoints().toArray();
        var score = 0.0;
        var previous = (int) ' ';
        for (var at = 0; at < signs.length; at++) {
            var next = at + 1 < signs.length ? signs[at + 1] : ' ';
            if (signs[at] >= 128 && !isOfWords(signs[at])) {
                score += sign(signs[at], Character.isLetter(previous) || Character.isLetter(next));
            } else if (signs[at] >= 128 || previous >= 128) {
                score += language.after(previous, signs[at]) + oddness(previous, signs[at]);
            }
            previous = signs[at];
        }
        return score;
    }

    private static boolean isOfWords(int sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static double sign(int sign, boolean isBesideALetter) {
        if (QUOTES.indexOf(sign) >= 0) {
            return QUOTE;
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> NO_TEXT;
            default -> (SIGNS.indexOf(sign) >= 0 ? SIGN : ODD_SIGN) + (isBesideALetter ? BESIDE_A_LETTER : 0);
        };
    }

    private static double oddness(int previous, int sign) {
        var isRaised = Character.isUpperCase(sign) && Character.isLowerCase(previous);
        var isLoose = Character.getType(sign) == Character.NON_SPACING_MARK && !isOfWords(previous);
        return (isRaised ? ODD_WORD : 0) + (isLoose ? ODD_WORD : 0) + (mixes(previous, sign) ? ODD_WORD : 0);
    }

    private static boolean mixes(int one, int other) {
        if (!Character.isLetter(one) || !Character.isLetter(other)) {
            return false;
        }
        var first = UnicodeScript.of(one);
        var second = UnicodeScript.of(other);
        return first != second && !ANY.contains(first) && !ANY.contains(second)
                && !(EAST_ASIAN.contains(first) && EAST_ASIAN.contains(second));
    }
}
