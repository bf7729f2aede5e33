package com.duebook.cluster;

import java.time.Duration;

/** Looks again and again until something is so. */
public final class Wait {

    public interface Condition {

        boolean holds() throws Exception;
    }

    private Wait() {}

    /** @return whether it came true in time */
    public static boolean until(Duration patience, Condition condition) throws Exception {
        var begun = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - begun > patience.toNanos()) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
