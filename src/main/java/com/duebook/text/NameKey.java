package com.duebook.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When two names are the same: letter by letter in Unicode's composed form (NFC), whatever their blanks and their case.
 * No collation decides it, for MariaDB and MySQL differ in theirs and {@code utf8mb4_unicode_ci} takes all characters
 * beyond the basic plane for one; columns of such names are binary.
 */
public final class NameKey {

    private NameKey() {}

    /** Equal for names that are the same, and for no others. */
    public static String of(String name) {
        return tidy(name).codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .map(sign -> Character.toLowerCase(Character.toUpperCase(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As it is kept: in NFC, with one blank between words whichever kind it had, and none around them. */
    public static String tidy(String name) {
        var blanks = name.codePoints()
                .map(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Normalizer.normalize(blanks.toString().strip().replaceAll(" {2,}", " "), Normalizer.Form.NFC);
    }

    /** Each name once, tidied; of several spellings the first in the order of the alphabet, which has capitals first. */
    public static Set<String> distinct(Collection<String> names) {
        var kept = new TreeMap<String, String>();
        names.stream().map(NameKey::tidy).sorted().forEach(name -> kept.putIfAbsent(of(name), name));
        kept.remove("");
        return new TreeSet<>(kept.values());
    }
}
