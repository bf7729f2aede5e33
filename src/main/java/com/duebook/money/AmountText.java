package com.duebook.money;

import java.text.Normalizer;

/** Digits, blanks, marks and minus signs of all scripts as those of ASCII. */
final class AmountText {

    /** Decides by its look that it stands before the cents, or between thousands. */
    static final char ARABIC_DECIMAL = '\u066b';
    static final char ARABIC_GROUP = '\u066c';

    private AmountText() {}

    /** Composed, without unseen characters, with single blanks inside and none around. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(AmountText::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ");
    }

    private static int plain(int letter) {
        if (Character.isDigit(letter)) {
            return '0' + Character.digit(letter, 10);
        }
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            return ' ';
        }
        if (letter >= '\uff01' && letter <= '\uff5e') {
            return plain(letter - '\uff01' + '!');
        }
        return switch (letter) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe58', '\ufe63' -> '-';
            case '\u2018', '\u2019', '\u02bc', '\u2032', '\u00b4', '`' -> '\'';
            case '\u3002', '\uff61', '\ufe52' -> '.';
            case '\u060c', '\u2e41', '\ufe50' -> ',';
            case '\u066a', '\ufe6a' -> '%';
            case '\ufe69' -> '$';
            case '\uffe1' -> '£';
            case '\uffe5' -> '¥';
            case '\uffe6' -> '₩';
            default -> letter;
        };
    }
}
