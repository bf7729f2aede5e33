package com.duebook.support;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.concurrent.TimeUnit;

/** As the test's clock goes on; where that is set back for the next test, time stands still as long as it takes. */
final class OnwardTicker implements Ticker {

    private final TestClock clock;
    private long last;
    private long gone;

    OnwardTicker(TestClock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized long read() {
        var now = clock.reads();
        gone += Math.max(0, now - last);
        last = now;
        return TimeUnit.MILLISECONDS.toNanos(gone);
    }
}
