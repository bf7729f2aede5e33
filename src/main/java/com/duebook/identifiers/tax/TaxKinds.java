package com.duebook.identifiers.tax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of numbers that countries give out, the one for VAT or its like first. */
final class TaxKinds {

    private static final Map<String, List<TaxKind>> BY_COUNTRY = all();

    /** Whose VAT numbers are told from others by their first two letters. */
    private static final Map<String, TaxKind> BY_PREFIX = byPrefix();

    private TaxKinds() {}

    /** Empty where we know none. */
    static List<TaxKind> of(String country) {
        return BY_COUNTRY.getOrDefault(country, List.of());
    }

    static Optional<TaxKind> byPrefix(String letters) {
        return Optional.ofNullable(BY_PREFIX.get(letters));
    }

    /** Belgian numbers had nine digits until 2005, and Greece is EL in VAT numbers though GR everywhere else. */
    static String today(String country, String text) {
        return switch (country) {
            case "BE" -> TaxKind.compact(text).replaceFirst("^(?:BE)?(\\d{9})$", "BE0$1");
            case "GR" -> text.replaceFirst("^GR", "EL");
            default -> text;
        };
    }

    private static Map<String, List<TaxKind>> all() {
        var all = new HashMap<>(WesternKinds.ALL);
        all.putAll(EasternKinds.ALL);
        all.putAll(NorthernKinds.ALL);
        all.putAll(AmericanKinds.ALL);
        all.putAll(AsianKinds.ALL);
        all.putAll(OtherKinds.ALL);
        all.put("MC", WesternKinds.ALL.getOrDefault("FR", List.of()));
        all.put("IM", WesternKinds.ALL.getOrDefault("GB", List.of()));
        return Map.copyOf(all);
    }

    private static Map<String, TaxKind> byPrefix() {
        var found = new HashMap<String, TaxKind>();
        BY_COUNTRY.values().forEach(kinds -> kinds.stream()
                .filter(kind -> kind.prefix().length() >= 2)
                .forEach(kind -> found.putIfAbsent(kind.prefix().substring(0, 2), kind)));
        return Map.copyOf(found);
    }
}
