package com.duebook.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Names side by side as the language separates them: "Ann, Ben" and "安、本", by CLDR. */
public final class Listing {

    private static final String PLACE = "\u0001";

    private Listing() {}

    /**
     * What stands around so many things in a sentence, such as links: before the first, between two, and after the last.
     *
     * @return one more than there are things
     */
    public static List<String> around(int count, Locale language) {
        var listed = ListFormatter.getInstance(language, Type.AND, Width.WIDE).format(Collections.nCopies(count, PLACE));
        return List.of(listed.split(PLACE, -1));
    }

    public static String of(Collection<String> names, Locale language) {
        return ListFormatter.getInstance(language, Type.AND, Width.NARROW).format(names);
    }
}
