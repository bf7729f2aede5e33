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
    private static final Pattern BETWEEN_TWO = Pattern.compile("\\s*(?:[;,|、；，]|\\b(?:or|oder|und|and|ou|bzw)\\b\\.?|\\bu\\.|或)\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    /** How another line of the same switchboard ends. */
    private static final Pattern OTHER_END = Pattern.compile("(?<=\\d{4})\\s*/\\s*\\d{1,2}$");
    /** What the library does not know before an extension. */
    private static final Pattern EXTENSION =
            Pattern.compile("\\s*(?:转|轉|分机|分機|内线|內線|\\b(?:dahili|poste|apparat|nst)\\b\\.?)\\s*(?=\\d{1,7}$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FREEPHONE = Pattern.compile("\\b(?:1?[-. (]*8\\d\\d|0?800|1[38]00|13)[-. )]+[A-Z]{2}");
    /** A word that no digits follow, as in "(office)"; those of extensions have some. */
    private static final Pattern BESIDE = Pattern.compile("\\([^()\\d]*\\)|(?<=[\\d\\s)])[\\p{L}][\\p{L}\\p{M}.' -]*$");

    /** Digits and what parts them, enough for a number of any country. */
    private static final Pattern PLAIN = Pattern.compile("\\+?(?:[ ()./-]*\\d){5,20}[ )]*");

    /** What is shorter is dialled in one town or one house only. */
    private static final int FEWEST_DIGITS = 4;

    private Phone() {}

    /**
     * What a link to dial it holds (RFC 3966), such as {@code tel:+12015550123;ext=12}; of several numbers the first.
     *
     * @param country where the number is, if it does not say so itself; null when unknown
     * @return empty for what cannot be dialled
     */
    public static Optional<String> link(String typed, @Nullable String country) {
        var plain = OTHER_END.matcher(withoutWords(EXTENSION.matcher(Pasted.plain(typed)).replaceFirst(" ext. "))).replaceFirst("");
        var first = withoutWords(BETWEEN_TWO.split(plain, 2)[0]);
        // A slash stands between two numbers, or between the area and the rest of one.
        return Stream.<Predicate<PhoneNumber>>of(NUMBERS::isValidNumber, NUMBERS::isPossibleNumber)
                .flatMap(good -> Stream.of(plain, first).flatMap(text -> dialled(text, country, good).stream()))
                .findFirst()
                .or(() -> dialled(SLASH.split(first, 2)[0], country, NUMBERS::isValidNumber));
    }

    /** Whether somebody could dial it, if only once they know the country. */
    public static boolean isNumber(String typed, @Nullable String country) {
        var plain = Pasted.plain(typed);
        return PLAIN.matcher(plain).matches()
                || plain.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS && link(typed, country).isPresent();
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
