package com.duebook.identifiers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Telephone numbers, which are kept as they were typed and dialled as the world has them (E.164). */
public final class Phone {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern BETWEEN_TWO = Pattern.compile("\\s*(?:[/;,|、；，]|\\b(?:or|oder|und|and|ou)\\b|或)\\s*");

    private static final Pattern FREEPHONE = Pattern.compile("\\b(?:1?[-. (]*8\\d\\d|0?800|1[38]00|13)[-. )]+[A-Z]{2}");
    /** A word that no digits follow, as in "(office)"; those of extensions have some. */
    private static final Pattern BESIDE = Pattern.compile("\\([^()\\d]*\\)|(?<=[\\d\\s)])[\\p{L}][\\p{L}\\p{M}.' -]*$");

    private Phone() {}

    /**
     * What a link to dial it holds (RFC 3966), such as {@code tel:+12015550123;ext=12}; of several numbers the first.
     *
     * @param country where the number is, if it does not say so itself; null when unknown
     * @return empty for what cannot be dialled
     */
    public static Optional<String> link(String typed, @Nullable String country) {
        var plain = withoutWords(Pasted.plain(typed));
        var first = BETWEEN_TWO.split(plain, 2)[0];
        return Stream.<Predicate<PhoneNumber>>of(NUMBERS::isValidNumber, NUMBERS::isPossibleNumber)
                .flatMap(good -> Stream.of(plain, first).flatMap(text -> dialled(text, country, good).stream()))
                .findFirst();
    }

    /** The library dials letters by the keys they stand on, which only freephone numbers mean by them. */
    private static String withoutWords(String plain) {
        return FREEPHONE.matcher(plain).find() ? plain : BESIDE.matcher(plain).replaceAll(" ").strip();
    }

    private static Optional<String> dialled(
            String text, @Nullable String country, Predicate<PhoneNumber> good) {
        try {
            var number = NUMBERS.parse(text, country);
            var extension = number.hasExtension() ? ";ext=" + number.getExtension() : "";
            return good.test(number)
                    ? Optional.of("tel:" + NUMBERS.format(number, PhoneNumberFormat.E164) + extension)
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
