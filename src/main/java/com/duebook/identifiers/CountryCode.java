package com.duebook.identifiers;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Countries as people and programs write them: by two or three letters, or by name in one of many languages. */
public final class CountryCode {

    /** All of ISO 3166, and Kosovo, which has no code there and XK everywhere else. */
    public static final Set<String> ALL = all();

    private static final List<String> LANGUAGES = List.of("en", "zh", "zh-Hant", "de", "fr", "es", "it", "pt", "nl", "pl", "cs",
            "sk", "hu", "ro", "bg", "hr", "sl", "sr", "sr-Latn", "bs", "mk", "sq", "el", "sv", "da", "nb", "fi", "et", "lv", "lt",
            "tr", "ru", "uk", "ar", "he", "fa", "hi", "th", "vi", "id", "ms", "ja", "ko", "is", "ca", "ga", "mt", "bn", "ka", "kk", "eu",
            "en-AU", "en-CA", "fr-CA", "pt-PT", "es-AR", "de-CH", "zh-Hant-HK");

    /** What neither ISO nor CLDR says. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("UK", "GB"), Map.entry("EL", "GR"), Map.entry("XKX", "XK"), Map.entry("KOS", "XK"),
            Map.entry("GER", "DE"), Map.entry("UAE", "AE"), Map.entry("USofA", "US"), Map.entry("PRC", "CN"),
            Map.entry("United States of America", "US"), Map.entry("Great Britain", "GB"), Map.entry("England", "GB"),
            Map.entry("Scotland", "GB"), Map.entry("Wales", "GB"), Map.entry("Northern Ireland", "GB"),
            Map.entry("Holland", "NL"), Map.entry("The Netherlands", "NL"), Map.entry("Czech Republic", "CZ"),
            Map.entry("Republic of Ireland", "IE"), Map.entry("Korea", "KR"), Map.entry("Republic of Korea", "KR"),
            Map.entry("Russian Federation", "RU"), Map.entry("Turkey", "TR"), Map.entry("Macedonia", "MK"), Map.entry("Congo", ""),
            Map.entry("Viet Nam", "VN"), Map.entry("Ivory Coast", "CI"), Map.entry("Hong Kong", "HK"),
            Map.entry("Macau", "MO"), Map.entry("P.R. China", "CN"), Map.entry("People's Republic of China", "CN"),
            Map.entry("Mainland China", "CN"), Map.entry("中华人民共和国", "CN"), Map.entry("中国大陆", "CN"),
            Map.entry("香港", "HK"), Map.entry("澳门", "MO"), Map.entry("Bundesrepublik Deutschland", "DE"),
            Map.entry("Republik Österreich", "AT"), Map.entry("Grossbritannien", "GB"), Map.entry("Tschechische Republik", "CZ"),
            Map.entry("Swiss Confederation", "CH"), Map.entry("French Republic", "FR"), Map.entry("Italian Republic", "IT"),
            Map.entry("Slovak Republic", "SK"), Map.entry("Hellenic Republic", "GR"), Map.entry("Portuguese Republic", "PT"),
            Map.entry("Lebanese Republic", "LB"), Map.entry("Argentine Republic", "AR"), Map.entry("Kyrgyz Republic", "KG"),
            Map.entry("United Mexican States", "MX"), Map.entry("Macao", "MO"), Map.entry("Syrian Arab Republic", "SY"),
            Map.entry("Lao People's Democratic Republic", "LA"), Map.entry("Democratic People's Republic of Korea", "KP"),
            Map.entry("Democratic Republic of the Congo", "CD"), Map.entry("Republic of the Congo", "CG"),
            Map.entry("Sao Tome and Principe", "ST"), Map.entry("Taiwan, Province of China", "TW"), Map.entry("Republic of China", "TW"));

    /** Of two countries, by what stands before it. */
    private static final Set<String> SHARED = Set.of("korea", "china", "congo");
    private static final Pattern REVERSED = Pattern.compile("(.+?), ?(.+ of(?: the)?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMAL = Pattern.compile("(?:the )?(?:[\\p{L}']+ ){0,3}(?:republic|kingdom|state|commonwealth|sultanate"
            + "|principality|duchy|union|federation|states) of (?:the )?(.+)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> CODES = codes();
    private static final Map<String, String> NAMES = names();

    private CountryCode() {}

    /** @return ISO 3166, two letters; empty for what is no country, or two */
    public static Optional<String> read(String typed) {
        var reversed = REVERSED.matcher(Pasted.plain(typed));
        var plain = reversed.matches() ? reversed.group(2) + " " + reversed.group(1) : Pasted.plain(typed);
        return known(plain).or(() -> Optional.of(FORMAL.matcher(plain)).filter(Matcher::matches).map(name -> name.group(1))
                .filter(name -> !SHARED.contains(key(name))).flatMap(CountryCode::known));
    }

    /** A code that is also another country's name, as NGA for Nigeria and Nga for Russia, is meant as one in capitals only. */
    private static Optional<String> known(String plain) {
        var key = key(plain);
        var code = plain.chars().allMatch(letter -> letter < 0x80) ? CODES.get(key) : null;
        var name = NAMES.get(key);
        var isEither = code != null && name != null && !name.equals(code) && !plain.equals(plain.toUpperCase(Locale.ROOT));
        return Optional.ofNullable(isEither ? null : code != null ? code : name).filter(ALL::contains);
    }

    /** The name in the reader's language. */
    public static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    /** In the order of the reader's alphabet. Names are looked up and weighed once each, which sorting does a dozen times. */
    public static List<String> sorted(Collection<String> codes, Locale reader) {
        var collator = Collator.getInstance(reader);
        return codes.stream()
                .map(code -> Map.entry(collator.getCollationKey(name(code, reader)), code))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Set<String> all() {
        var all = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        all.add("XK");
        return Set.copyOf(all);
    }

    /** A name that means two countries in two languages means none. */
    private static Map<String, String> names() {
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
        return Map.copyOf(names);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : ALL) {
            codes.put(key(code), code);
            if (!code.equals("XK")) {
                codes.put(key(Locale.of("", code).getISO3Country()), code);
            }
        }
        ALSO.forEach((name, code) -> {
            if (name.matches("[A-Z]{2,3}")) {
                codes.put(key(name), code);
            }
        });
        return Map.copyOf(codes);
    }

    private static String key(String text) {
        return Normalizer.normalize(Pasted.plain(text), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replace("&", "and").replaceAll("\\bsaint\\b", "st").replaceAll("[^\\p{L}]", "");
    }
}
