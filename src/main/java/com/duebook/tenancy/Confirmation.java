package com.duebook.tenancy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * That a deed behind this right was confirmed before it is done: by another member, or by a second factor of whoever does
 * it. Bound around the deed by whoever has checked that; the journal names it with all that is done inside.
 *
 * @param by the member who confirmed
 */
public record Confirmation(Right right, Kind kind, UUID by) {

    public enum Kind { SECOND_PERSON, SECOND_FACTOR }

    private static final ScopedValue<Confirmation> BOUND = ScopedValue.newInstance();

    public static Optional<Confirmation> current() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    public <T> T around(Supplier<T> deed) {
        return ScopedValue.where(BOUND, this).call(deed::get);
    }
}
