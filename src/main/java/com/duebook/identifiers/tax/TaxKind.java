package com.duebook.identifiers.tax;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One kind of number that a country gives out to those it taxes.
 *
 * @param prefix of the normal form, which may be left out by whoever types it; empty where there is none
 * @param shape of the number behind the prefix, in capitals and digits only
 * @param digits checks what has the shape
 * @param written the way of writing that tells it from other kinds, kept as it is; empty where the shape is enough
 */
record TaxKind(String prefix, Pattern shape, Predicate<String> digits, Optional<Pattern> written, String example) {

    static TaxKind vat(String prefix, String shape, Predicate<String> digits, String example) {
        return new TaxKind(prefix, Pattern.compile(shape), digits, Optional.empty(), example);
    }

    static TaxKind plain(String shape, Predicate<String> digits, String example) {
        return vat("", shape, digits, example);
    }

    static TaxKind shape(String shape, String example) {
        return plain(shape, number -> true, example);
    }

    /** @param written with the marks between the digits that people write */
    static TaxKind written(String written, Predicate<String> digits, String example) {
        return new TaxKind("", Pattern.compile(".*"), digits, Optional.of(Pattern.compile(written)), example);
    }

    /** @return its normal form, if it is one of this kind and right */
    Optional<String> normal(String text) {
        if (written.isPresent()) {
            return Optional.of(text.strip()).filter(it -> written.get().matcher(it).matches() && digits.test(compact(it)));
        }
        var compact = compact(text);
        var number = isPrefixed(compact) ? compact.substring(prefix.length()) : compact;
        return isRight(number) ? Optional.of(prefix + number)
                : Optional.of(compact).filter(it -> !it.equals(number) && isRight(it)).map(it -> prefix + it);
    }

    boolean isPrefixed(String compact) {
        return !prefix.isEmpty() && compact.startsWith(prefix);
    }

    private boolean isRight(String number) {
        return shape.matcher(number).matches() && number.matches(".*[1-9].*") && digits.test(number);
    }

    /** Without what is only there for the eye; the old Irish and the Mexican signs are part of the number. */
    static String compact(String text) {
        return text.replaceAll("[^A-Z0-9Ñ&+*]", "");
    }
}
