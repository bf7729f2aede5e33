package com.duebook.workspace;

import com.duebook.identifiers.CountryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The countries offered at sign-up, with the defaults that follow from each. */
public final class Countries {

    private static final Map<String, Country> BY_CODE = read();

    private Countries() {}

    /** In the order of the reader's alphabet. */
    public static List<Country> sorted(Locale reader) {
        return CountryCode.sorted(BY_CODE.keySet(), reader).stream().map(BY_CODE::get).toList();
    }

    public static Optional<Country> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** @param text its code or its name, as somebody may type it */
    public static Optional<Country> read(String text) {
        return CountryCode.read(text).flatMap(Countries::find);
    }

    private static List<BigDecimal> reduced(String[] part) {
        return part.length < 6 ? List.of() : Arrays.stream(part[5].split(",")).map(BigDecimal::new).toList();
    }

    private static Map<String, Country> read() {
        try {
            return new ClassPathResource("countries.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .map(part -> new Country(part[0], Currency.getInstance(part[1]), ZoneId.of(part[2]),
                            Locale.forLanguageTag(part[3]), new BigDecimal(part[4]), reduced(part)))
                    .collect(Collectors.toUnmodifiableMap(Country::code, country -> country));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
