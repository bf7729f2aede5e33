package com.duebook.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.util.Collection;
import java.util.Locale;

/** Names side by side as the language separates them: "Ann, Ben" and "安、本", by CLDR. */
public final class Listing {

    private Listing() {}

    public static String of(Collection<String> names, Locale language) {
        return ListFormatter.getInstance(language, Type.AND, Width.NARROW).format(names);
    }
}
