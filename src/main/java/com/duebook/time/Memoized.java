package com.duebook.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What costs something to find out and is asked for often: looked up when somebody asks, and not again for a while. */
public final class Memoized<T> {

    private final Supplier<T> source;
    private final Duration span;
    private final Clock clock;
    private @Nullable T value;
    private Instant since = Instant.EPOCH;

    public Memoized(Supplier<T> source, Duration span, Clock clock) {
        this.source = source;
        this.span = span;
        this.clock = clock;
    }

    /** A failure of the source is the caller's, and not remembered; nor is anything when the clock has been set back. */
    public synchronized T get() {
        var now = clock.instant();
        var known = value;
        if (known != null && !now.isBefore(since) && now.isBefore(since.plus(span))) {
            return known;
        }
        var found = source.get();
        value = found;
        since = now;
        return found;
    }
}
