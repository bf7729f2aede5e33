package com.duebook.identifiers;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries as people and programs write them: by two or three letters, or by name in one of many languages. */
public final class CountryCode {

    /** All of ISO 3166, and Kosovo, which has no code there and XK everywhere else. */
    public static final Set<String> ALL = all();

    private static final List<String> LANGUAGES = List.of("en", "zh", "zh-Hant", "de", "fr", "es", "it", "pt", "nl", "pl", "cs",
            "sk", "hu", "ro", "bg", "hr", "sl", "sr", "sr-Latn", "bs", "mk", "sq", "el", "sv", "da", "nb", "fi", "et", "lv", "lt",
            "tr", "ru", "uk", "ar", "he", "fa", "hi", "th", "vi", "id", "ms", "ja", "ko", "is", "ca", "ga", "mt");

    /** What neither ISO nor CLDR says. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("UK", "GB"), Map.entry("EL", "GR"), Map.entry("XKX", "XK"), Map.entry("KOS", "XK"),
            Map.entry("GER", "DE"), Map.entry("UAE", "AE"), Map.entry("USofA", "US"), Map.entry("PRC", "CN"),
            Map.entry("United States of America", "US"), Map.entry("Great Britain", "GB"), Map.entry("England", "GB"),
            Map.entry("Scotland", "GB"), Map.entry("Wales", "GB"), Map.entry("Northern Ireland", "GB"),
            Map.entry("Holland", "NL"), Map.entry("The Netherlands", "NL"), Map.entry("Czech Republic", "CZ"),
            Map.entry("Republic of Ireland", "IE"), Map.entry("Korea", "KR"), Map.entry("Republic of Korea", "KR"),
            Map.entry("Russian Federation", "RU"), Map.entry("Turkey", "TR"), Map.entry("Macedonia", "MK"),
            Map.entry("Viet Nam", "VN"), Map.entry("Ivory Coast", "CI"), Map.entry("Hong Kong", "HK"),
            Map.entry("Macau", "MO"), Map.entry("P.R. China", "CN"), Map.entry("People's Republic of China", "CN"),
            Map.entry("Mainland China", "CN"), Map.entry("中华人民共和国", "CN"), Map.entry("中国大陆", "CN"),
            Map.entry("香港", "HK"), Map.entry("澳门", "MO"), Map.entry("Bundesrepublik Deutschland", "DE"),
            Map.entry("Republik Österreich", "AT"), Map.entry("Grossbritannien", "GB"), Map.entry("Tschechische Republik", "CZ"));

    private static final Map<String, String> KNOWN = known();

    private CountryCode() {}

    /** @return ISO 3166, two letters; empty for what is no country, or two */
    public static Optional<String> read(String typed) {
        return Optional.ofNullable(KNOWN.get(key(typed))).filter(ALL::contains);
    }

    /** The name in the reader's language. */
    public static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private static Set<String> all() {
        var all = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        all.add("XK");
        return Set.copyOf(all);
    }

    /** Codes go before names. A name that means two countries in two languages means none. */
    private static Map<String, String> known() {
        var names = new HashMap<String, String>();
        for (var language : LANGUAGES) {
            var speaker = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
            var reader = Locale.forLanguageTag(language);
            for (var code : ALL) {
                names.merge(key(speaker.regionDisplayName(code)), code, (one, other) -> one.equals(other) ? one : "");
                names.merge(key(name(code, reader)), code, (one, other) -> one.equals(other) ? one : "");
            }
        }
        ALSO.forEach((name, code) -> names.put(key(name), code));
        for (var code : ALL) {
            names.put(key(code), code);
            if (!code.equals("XK")) {
                names.put(key(Locale.of("", code).getISO3Country()), code);
            }
        }
        return Map.copyOf(names);
    }

    private static String key(String text) {
        return Normalizer.normalize(Pasted.plain(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }
}
