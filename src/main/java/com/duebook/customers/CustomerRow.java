package com.duebook.customers;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of customers. @param parent whom it stands below, by the reference, or by the name where there is none. @param creditClass null where it is not asked for, or in none */
public record CustomerRow(
        UUID id,
        String name,
        @Nullable String reference,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String city,
        @Nullable String country,
        @Nullable String industry,
        @Nullable UUID owner,
        Currency currency,
        int termsDays,
        @Nullable String taxNumber,
        Instant createdAt,
        List<String> tags,
        @Nullable String parent,
        @Nullable String creditClass) {

    public CustomerRow in(@Nullable String itsClass) {
        return new CustomerRow(id, name, reference, email, phone, city, country, industry, owner, currency, termsDays, taxNumber, createdAt,
                tags, parent, itsClass);
    }
}
