package com.duebook.customers;

import java.util.Locale;
import java.util.Set;

/** The ISO 3166 countries. */
final class Countries {

    static final Set<String> CODES = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

    private Countries() {}
}
