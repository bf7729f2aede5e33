package com.duebook.workspace;

import java.util.Locale;

/** The countries that a workspace may be in. */
public final class Countries {

    private Countries() {}

    public static boolean isKnown(String code) {
        return java.util.Arrays.asList(Locale.getISOCountries()).contains(code);
    }
}
