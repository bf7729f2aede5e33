package com.duebook.identity.factor;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** A code as people paste it: in groups, with dashes, with the digits of their keyboard. */
final class TypedCode {

    private static final Pattern DIGITS = Pattern.compile("\\d{" + TotpCode.DIGITS + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}.]+");

    private TypedCode() {}

    /** In plain digits and capital letters. */
    static String read(String typed) {
        var plain = BETWEEN.matcher(Normalizer.normalize(typed, Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
        return plain.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static boolean isOfAnApp(String read) {
        return DIGITS.matcher(read).matches();
    }
}
