package com.duebook.checkout;

import java.time.Duration;
import java.time.Instant;

/** How long a provider can be trusted to remember a key. */
final class IdempotencyKeys {

    /** Providers may forget after 24 hours; the rest is for clocks that differ. */
    private static final Duration LIFE = Duration.ofHours(23);

    private IdempotencyKeys() {}

    /** Then the provider is searched before it is asked again. */
    static boolean mayBeForgotten(Instant firstAsked, Instant now) {
        return now.isAfter(firstAsked.plus(LIFE));
    }
}
