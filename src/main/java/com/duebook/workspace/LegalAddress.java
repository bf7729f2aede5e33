package com.duebook.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** @param country ISO 3166, two letters */
@Embeddable
public record LegalAddress(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Column @JdbcTypeCode(SqlTypes.CHAR) String country) {

    static LegalAddress in(String country) {
        return new LegalAddress(null, null, null, null, country);
    }

    public boolean isComplete() {
        return street != null && city != null;
    }

    /** As on an envelope, the country's name last and in the reader's language; empty parts are left out. */
    public List<String> lines(Locale reader) {
        var place = Stream.of(postalCode, city).filter(part -> part != null && !part.isBlank());
        return Stream.of(street, String.join(" ", place.toList()), region,
                Locale.of("", country).getDisplayCountry(reader))
                .filter(line -> line != null && !line.isBlank())
                .map(String::valueOf)
                .toList();
    }
}
