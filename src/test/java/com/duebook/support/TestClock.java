package com.duebook.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands still until a test moves it. Begins at noon UTC on 21 November 2026. */
public class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private static final AtomicInteger LATER = new AtomicInteger();

    private volatile Instant now = START;
    private volatile @Nullable Error death;
    private final AtomicInteger asksLeft = new AtomicInteger();

    public void set(Instant instant) {
        now = instant;
    }

    /** An hour after every test that asked for this before, so that limits per minute begin anew. */
    public void later() {
        now = START.plus(Duration.ofHours(LATER.incrementAndGet()));
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    /**
     * From now on whoever asks for the time dies, as all of a process does under {@code kill -9}: no handler catches an
     * error, and nothing is written after it.
     */
    public void kill(Error death) {
        asksLeft.set(0);
        this.death = death;
    }

    /** As {@link #kill}, once it was asked so often. */
    public void killAfter(int asks, Error end) {
        asksLeft.set(asks);
        death = end;
    }

    public void revive() {
        death = null;
    }

    public void reset() {
        now = START;
        death = null;
    }

    @Override
    public Instant instant() {
        var end = death;
        if (end != null && asksLeft.getAndDecrement() <= 0) {
            throw end;
        }
        return now;
    }

    /** As milliseconds since 1970, of whoever asks also after {@link #kill}. */
    long reads() {
        return now.toEpochMilli();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
