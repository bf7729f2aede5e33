package com.duebook.text;

import java.text.DateFormat;
import java.util.Locale;
import java.util.Set;

/**
 * How dates and figures are written somewhere: the words come from the reader's language, the habits from here.
 *
 * @param country ISO 3166, two letters
 */
public record Region(String country) {

    private static final Set<Locale> KNOWN = Set.of(DateFormat.getAvailableLocales());
    private static final Locale ELSEWHERE = Locale.of("en", "001");

    /**
     * @return of English readers the English of this country, with the day first where nothing is known of it; Chinese
     *     is written alike everywhere
     */
    public Locale locale(Locale language) {
        var supported = Texts.supported(language);
        if (!supported.equals(Locale.ENGLISH)) {
            return supported;
        }
        var here = Locale.of("en", country);
        return KNOWN.contains(here) ? here : ELSEWHERE;
    }
}
