package com.duebook.customers.search;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lower case, full-width letters narrowed: both what is stored to be searched and what is searched for. */
public final class SearchText {

    private SearchText() {}

    public static String of(String name, @Nullable String reference) {
        var text = of(reference == null ? name : name + " " + reference);
        return text.substring(0, Math.min(270, text.length()));
    }

    static String of(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether it is in a name or reference, for what is in no column. */
    public static boolean isIn(String name, @Nullable String reference, String typed) {
        return of(name, reference).contains(of(typed));
    }

    /** A pattern that finds it anywhere; its own wildcards count as plain characters. */
    public static String anywhere(String typed) {
        return "%" + of(typed).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
