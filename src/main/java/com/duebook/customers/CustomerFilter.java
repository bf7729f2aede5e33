package com.duebook.customers;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which customers a list shows; null stands for all of them.
 *
 * @param text part of the name or of the reference, in any case
 * @param taxToCheck only those whose tax number cannot be right
 * @param archived those put away instead of the active ones
 * @param among only these
 */
public record CustomerFilter(
        @Nullable String text,
        @Nullable String tag,
        @Nullable UUID owner,
        @Nullable String country,
        @Nullable String industry,
        boolean archived,
        boolean taxToCheck,
        @Nullable Set<UUID> among) {

    public CustomerFilter {
        text = orNull(text);
        tag = orNull(tag);
        country = orNull(country);
        industry = orNull(industry);
    }

    public CustomerFilter(@Nullable String text, @Nullable String tag, @Nullable UUID owner, @Nullable String country,
            @Nullable String industry, boolean archived) {
        this(text, tag, owner, country, industry, archived, false, null);
    }

    public static final CustomerFilter ACTIVE = new CustomerFilter(null, null, null, null, null, false);

    public CustomerFilter withText(@Nullable String newText) {
        return new CustomerFilter(newText, tag, owner, country, industry, archived, taxToCheck, among);
    }

    CustomerFilter withArchived(boolean newArchived) {
        return new CustomerFilter(text, tag, owner, country, industry, newArchived, taxToCheck, among);
    }

    /** With the text alone. */
    boolean isTextAlone() {
        return text != null && tag == null && owner == null && country == null && industry == null && !taxToCheck && among == null;
    }

    /** Whether what is kept per kind of customer knows how many there are. */
    boolean isTallied() {
        return text == null && tag == null && owner == null && !taxToCheck && among == null;
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
