package com.duebook.customers;

import com.duebook.text.Listing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A place on paper. Any part may be unknown.
 *
 * @param street with the number, over several lines where need be
 * @param country ISO 3166 code of two letters
 */
@Embeddable
public record Address(
        @Nullable String street,
        @Column(name = "postal_code") @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @JdbcTypeCode(SqlTypes.CHAR) @Nullable String country) {

    public static final Address UNKNOWN = new Address(null, null, null, null, null);

    public boolean isUnknown() {
        return Stream.of(street, postalCode, city, region, country).allMatch(Objects::isNull);
    }

    /** The country's name in the reader's language; empty when unknown. */
    public String countryName(Locale reader) {
        return country == null ? "" : Locale.of("", country).getDisplayCountry(reader);
    }

    /** As people write it beside other things; empty when unknown. */
    public String oneLine(Locale reader) {
        var town = Stream.of(postalCode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Listing.of(Stream.of(street, town, region, countryName(reader))
                .filter(part -> part != null && !part.isBlank()).toList(), reader);
    }
}
