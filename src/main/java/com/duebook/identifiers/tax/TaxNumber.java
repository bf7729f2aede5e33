package com.duebook.identifiers.tax;

import com.duebook.identifiers.Pasted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gave as a tax number, looked at by the rules of a country. It never is a reason to lose what it came with.
 *
 * @param value in normal form where it is right: capitals and digits without blanks, with the country's prefix if VAT
 *     numbers of the country have one; as it was typed where it is not
 */
public record TaxNumber(String value, Standing standing) {

    /** Raised when a rule changes, so that what is stored is looked at anew. */
    public static final int RULES = 1;

    /** How far a number can be trusted. */
    public enum Standing {
        /** Of the right shape, with right check digits where there are any. */
        RIGHT,
        /** No number at all, or none of the kinds that the country gives out. */
        TO_CHECK,
        /** The country is not given, or we know none of its kinds. */
        UNKNOWN
    }

    /**
     * @param country ISO 3166, two letters; null where it is not given
     * @param typed not blank
     */
    public static TaxNumber read(@Nullable String country, String typed) {
        var kinds = country == null ? List.<TaxKind>of() : TaxKinds.of(country);
        var plain = Pasted.plain(typed).toUpperCase(Locale.ROOT);
        return candidates(plain)
                .map(text -> country == null ? text : TaxKinds.today(country, text))
                .flatMap(text -> Stream.concat(normal(kinds, text).stream(), abroad(text).stream()))
                .findFirst()
                .map(normal -> new TaxNumber(normal, Standing.RIGHT))
                .orElseGet(() -> new TaxNumber(typed.strip(), standing(kinds, plain)));
    }

    /** One as it is written in the country; empty where we know none. */
    public static Optional<String> example(@Nullable String country) {
        return country == null ? Optional.empty() : TaxKinds.of(country).stream().findFirst().map(TaxKind::example);
    }

    public boolean isToCheck() {
        return standing == Standing.TO_CHECK;
    }

    private static Standing standing(List<TaxKind> kinds, String plain) {
        var isNumber = plain.chars().anyMatch(letter -> letter >= '1' && letter <= '9');
        return kinds.isEmpty() && isNumber ? Standing.UNKNOWN : Standing.TO_CHECK;
    }

    private static Optional<String> normal(List<TaxKind> kinds, String text) {
        return kinds.stream().flatMap(kind -> kind.normal(text).stream()).findFirst();
    }

    /** A company may be registered for VAT in another country than its own; then the prefix says where. */
    private static Optional<String> abroad(String text) {
        var compact = TaxKind.compact(text);
        return compact.length() < 3 ? Optional.empty() : TaxKinds.byPrefix(compact.substring(0, 2))
                .filter(kind -> kind.isPrefixed(compact))
                .flatMap(kind -> kind.normal(text));
    }

    /** The text, and what is left of it after words before the number such as "VAT no.". */
    private static Stream<String> candidates(String plain) {
        var words = plain.split("(?<=[\\s:#])|(?<=[A-Z]\\.)");
        return IntStream.range(0, Math.min(4, words.length))
                .filter(skipped -> IntStream.range(0, skipped).noneMatch(word -> words[word].matches(".*\\d.*")))
                .mapToObj(skipped -> String.join("", List.of(words).subList(skipped, words.length)));
    }
}
