package com.duebook.jobs;

import java.time.Duration;

/**
 * A handler's way to say that its work cannot be done now and that this is nobody's defect, such as a remote side that
 * is busy. The item waits as long as the handler asks, is never parked for it, and the log gets one line.
 */
public class TryLater extends RuntimeException {

    private final Duration pause;

    public TryLater(String reason, Duration pause) {
        super(reason, null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
