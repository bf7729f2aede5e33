package com.duebook.credit.cover;

import com.duebook.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee, collateral or insured limit as it was written down.
 *
 * @param replacedAt since when it is not so any more; null for what holds
 */
public record CoverView(
        UUID id, UUID customer, NewCover terms, Instant recordedAt, String recordedBy, @Nullable Instant replacedAt,
        @Nullable String replacedBy) {

    public boolean isCurrent() {
        return replacedAt == null;
    }

    public boolean isOn(LocalDate day) {
        var to = terms.to();
        return !day.isBefore(terms.from()) && (to == null || !day.isAfter(to));
    }

    public boolean isOver(LocalDate day) {
        var to = terms.to();
        return to != null && day.isAfter(to);
    }

    Optional<Insured> insured() {
        var days = terms.notifyDays();
        return days == null ? Optional.empty()
                : Optional.of(new Insured(id, customer, terms.scope(), terms.giver(), terms.from(), terms.to(),
                        terms.longestTerms(), days));
    }

    public Money raises() {
        return terms.raises();
    }
}
