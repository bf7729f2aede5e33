package com.duebook.imports.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date taken apart, in digits and marks of ASCII, without the time of day and the day of the week.
 *
 * @param numbers in the order they are written
 * @param words what is neither number nor filler: a month's name, or what nobody knows
 * @param wordFirst whether the first word stands before all numbers
 * @param glue what stands between the numbers, blanks left out
 */
record DateText(List<String> numbers, List<String> words, boolean wordFirst, String glue) {

    private static final Pattern TIME = Pattern.compile("(?i)[t\\s,]+\\d{1,2}[:h]\\d{2}([:.]\\d{2}([.,]\\d+)?)?"
            + "\\s*([ap]\\.?m\\.?|uhr|z|utc|gmt|[+-]\\d{2}:?\\d{2})*\\s*$");
    private static final Pattern PART =
            Pattern.compile("(\\d+)(?:(?:st|nd|rd|th|er|º|ª)(?![\\p{L}\\p{M}]))?|([\\p{L}\\p{M}]+(?:\\.[\\p{L}\\p{M}]+)*)|(.)");
    /** "of", "year", "day" and the like in the languages that put them between. */
    private static final Set<String> FILLERS = Set.of("de", "del", "of", "the", "den", "d", "le", "r", "rok", "roku", "г", "год",
            "года", "р", "року", "g", "god", "tháng", "ngày", "năm", "ad", "ce", "م", "ค.ศ", "วันที่", "an", "em", "ng", "feira", "gada",
            "m", "thg", "thứ");
    private static final Set<String> BUDDHIST = Set.of("พ.ศ", "พศ", "be", "b.e");

    /** Null when it holds what no date holds. */
    static @Nullable DateText of(String plain) {
        var numbers = new ArrayList<String>();
        var words = new ArrayList<String>();
        var glue = new StringBuilder();
        var wordFirst = false;
        var part = PART.matcher(TIME.matcher(plain).replaceFirst(""));
        while (part.find()) {
            if (part.group(1) != null) {
                numbers.add(part.group(1));
            } else if (part.group(2) != null) {
                if (!FILLERS.contains(part.group(2)) && !Weekdays.has(part.group(2), plain)) {
                    wordFirst |= numbers.isEmpty();
                    words.add(part.group(2));
                }
            } else if ("-/.".contains(part.group(3))) {
                glue.append(numbers.isEmpty() ? "" : part.group(3));
            } else if (!" ,'()".contains(part.group(3))) {
                return null;
            }
        }
        return numbers.isEmpty() ? null : new DateText(numbers, words, wordFirst, glue.toString());
    }

    Years years(Years usual) {
        return words.stream().anyMatch(BUDDHIST::contains) ? Years.BUDDHIST : usual;
    }

    /** What remains to be a month, when it is one word. */
    List<String> months() {
        return words.stream().filter(word -> !BUDDHIST.contains(word)).toList();
    }

    /** Small letters, digits of ASCII, one kind of blank and dash, nothing unseen. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(letter -> plain.appendCodePoint(plain(letter)));
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static int plain(int letter) {
        if (Character.isDigit(letter)) {
            return '0' + Character.digit(letter, 10);
        }
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            return ' ';
        }
        return switch (letter) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u060c', '\u3001' -> ',';
            case '\u3002', '\u05f3', '\u0970' -> '.';
            default -> letter;
        };
    }
}
