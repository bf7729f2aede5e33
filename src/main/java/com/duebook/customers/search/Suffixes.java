package com.duebook.customers.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ends of a text, one from each of its letters on: a fragment stands somewhere in the text when one of them begins with it. */
final class Suffixes {

    /** So many letters of each are kept. */
    static final int LENGTH = 12;

    private Suffixes() {}

    /**
     * @param repeats with so many of its first letters it stands further in front too; for a fragment longer than that it is the
     *     first, so that each text is found once
     */
    record Suffix(String text, int repeats) {}

    /** Without those that are first for no fragment. Nobody looks for what begins with a space. */
    static List<Suffix> of(String text) {
        var all = new ArrayList<Suffix>();
        for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var suffix = beginning(text.substring(at), LENGTH);
            var repeats = repeats(text, at, letters(suffix));
            if (repeats < letters(suffix) && text.charAt(at) != ' ') {
                all.add(new Suffix(suffix, repeats));
            }
        }
        return all;
    }

    static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    static String beginning(String text, int most) {
        return letters(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** As the index has them: no collation of both databases compares all letters one by one, and finds all in a range. */
    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** After all that begin with the text. */
    static byte[] bytesBeyond(String text) {
        var bytes = bytes(text);
        var beyond = Arrays.copyOf(bytes, bytes.length + 1);
        beyond[bytes.length] = (byte) 0xff;
        return beyond;
    }

    private static int repeats(String text, int at, int most) {
        var repeats = 0;
        while (repeats < most && text.indexOf(text.substring(at, text.offsetByCodePoints(at, repeats + 1))) < at) {
            repeats++;
        }
        return repeats;
    }
}
