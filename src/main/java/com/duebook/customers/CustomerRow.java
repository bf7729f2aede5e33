package com.duebook.customers;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of customers. @param parent whom it stands below, by the reference, or by the name where there is none */
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
        @Nullable String parent) {}
