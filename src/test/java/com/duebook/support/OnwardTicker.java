package com.duebook.support;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** As the test's clock goes on; where that is set back for the next test, time stands still as long as it takes. */
public final class OnwardTicker implements Ticker {

    private final TestClock clock;
    private long last;
    private long gone;

    public OnwardTicker(TestClock clock) {
        this.clock = clock;
    }

    /** Time goes on, whatever the clock shows. */
    synchronized void pass(Duration time) {
        gone += time.toMillis();
    }

    @Override
    public synchronized long read() {
        var now = clock.reads();
        gone += Math.max(0, now - last);
        last = now;
        return TimeUnit.MILLISECONDS.toNanos(gone);
    }
}
