package com.duebook.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The countries offered at sign-up, with the defaults that follow from each. */
public final class Countries {

    private static final List<Country> ALL = read();

    private Countries() {}

    /** In the order of the reader's alphabet. */
    public static List<Country> sorted(Locale reader) {
        var collator = Collator.getInstance(reader);
        return ALL.stream()
                .sorted(Comparator.comparing(country -> country.name(reader), collator))
                .toList();
    }

    public static Optional<Country> find(String code) {
        return ALL.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    private static List<BigDecimal> reduced(String[] part) {
        return part.length < 6 ? List.of() : Arrays.stream(part[5].split(",")).map(BigDecimal::new).toList();
    }

    private static List<Country> read() {
        try {
            return new ClassPathResource("countries.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .map(part -> new Country(part[0], Currency.getInstance(part[1]), ZoneId.of(part[2]),
                            Locale.forLanguageTag(part[3]), new BigDecimal(part[4]), reduced(part)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
