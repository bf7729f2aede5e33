package com.duebook.identifiers;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it comes out of letters, PDFs and keyboards of other scripts. */
public final class Pasted {

    private Pasted() {}

    /**
     * The same with one kind of blank, dash and digit: compatibility forms such as full-width letters become plain ones
     * (NFKC), what cannot be seen is left out, and nothing stands around it.
     */
    public static String plain(String typed) {
        var plain = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().forEach(letter -> {
            switch (Character.getType(letter)) {
                case Character.FORMAT -> {}
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL -> plain.append(' ');
                case Character.DASH_PUNCTUATION -> plain.append('-');
                case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(letter, 10));
                default -> plain.appendCodePoint(letter == '\u2212' ? '-' : letter);
            }
        });
        return plain.toString().strip();
    }

    /** Its letters in capitals and its digits, and nothing between them. */
    public static String compact(String typed) {
        return plain(typed).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
