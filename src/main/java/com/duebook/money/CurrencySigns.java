package com.duebook.money;

import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people write for a currency: its code, and signs and short names, some of which several currencies share. */
final class CurrencySigns {

    private static final Map<String, Set<Currency>> SIGNS = read();
    private static final int LONGEST = SIGNS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private CurrencySigns() {}

    static int longest() {
        return LONGEST;
    }

    /**
     * @param sign in any case, as {@link AmountText} writes it
     * @param expected whose own code and one-letter signs count although others would not know them
     * @return none when it is no sign
     */
    static Set<Currency> of(String sign, Set<Currency> expected) {
        var plain = sign.toLowerCase(Locale.ROOT);
        var named = expected.stream()
                .filter(it -> it.getCurrencyCode().equalsIgnoreCase(plain))
                .collect(Collectors.toUnmodifiableSet());
        if (!named.isEmpty()) {
            return named;
        }
        var found = SIGNS.getOrDefault(plain, Set.of());
        // "12 K" or "5 T" is rather thousands and tonnes than kina and pa'anga.
        var isLetter = plain.length() == 1 && plain.charAt(0) < 128 && Character.isLetter(plain.charAt(0));
        return isLetter && expected.stream().noneMatch(found::contains) ? Set.of() : found;
    }

    private static Map<String, Set<Currency>> read() {
        var signs = new HashMap<String, Set<Currency>>();
        Currencies.inForce().forEach(it -> signs.put(it.getCurrencyCode().toLowerCase(Locale.ROOT), Set.of(it)));
        Resource.lines("signs.txt").map(line -> line.split("=")).forEach(part -> {
            var meant = Arrays.stream(part[1].strip().split(" ")).map(Currency::getInstance).collect(Collectors.toSet());
            for (var sign : part[0].strip().split("\\|")) {
                signs.put(AmountText.plain(sign).toLowerCase(Locale.ROOT), meant);
            }
        });
        return Map.copyOf(signs);
    }
}
