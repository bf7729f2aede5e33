package com.duebook.credit.limit;

import com.duebook.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A limit as it was written down.
 *
 * @param amount null for unlimited
 * @param to the last day; null for none
 * @param replacedAt since when it is not so any more, as another was written in its stead; null for what holds
 */
public record LimitView(
        UUID id, UUID customer, LimitScope scope, LimitKind kind, Currency currency, @Nullable Money amount, LocalDate from,
        @Nullable LocalDate to, String reason, Instant recordedAt, String recordedBy, @Nullable Instant replacedAt,
        @Nullable String replacedBy) {

    public boolean isCurrent() {
        return replacedAt == null;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it is what is wanted, but for the reason. */
    boolean isAsGood(NewLimit wanted) {
        return scope == wanted.scope() && kind == wanted.kind() && currency.equals(wanted.currency())
                && Objects.equals(amount, wanted.amount()) && from.equals(wanted.from()) && Objects.equals(to, wanted.to());
    }

    LimitView until(LocalDate last) {
        return new LimitView(id, customer, scope, kind, currency, amount, from, last, reason, recordedAt, recordedBy, replacedAt,
                replacedBy);
    }

    boolean isAlike(LimitScope otherScope, LimitKind otherKind) {
        return scope == otherScope && kind == otherKind;
    }

    boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        return (last == null || !last.isBefore(from)) && (to == null || !to.isBefore(first));
    }
}
