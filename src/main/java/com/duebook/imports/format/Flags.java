package com.duebook.imports.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How people write yes and no. */
public final class Flags {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui", "是", "有");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non", "否", "无");

    private Flags() {}

    public static Optional<Boolean> read(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}
