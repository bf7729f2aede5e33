package com.duebook.imports.life;

import com.duebook.text.NameKey;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A word of a closed list, however it is written: without case, punctuation, or what follows it in brackets or figures. */
final class ImportWords {

    private ImportWords() {}

    /** @param text one list, parted by commas */
    static Set<String> of(String text) {
        return Set.of(text.split(", "));
    }

    static String plain(String text) {
        return NameKey.of(text.replaceFirst("[(（\\d].*$", "").replaceAll("[\\p{P}\\p{S}]", " "));
    }

    /** Of one kind of words, whichever of them the text is. */
    static <E extends Enum<E>> Optional<E> find(String text, Iterable<E> all, Function<E, Set<String>> words) {
        var plain = plain(text);
        for (var each : all) {
            if (words.apply(each).contains(plain)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
