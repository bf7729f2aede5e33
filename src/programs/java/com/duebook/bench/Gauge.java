package com.duebook.bench;

import java.util.OptionalDouble;

/** Adds up what the server's process takes while clicks are under way. */
final class Gauge {

    private final long pid;
    private final boolean countsInstructions = Instructions.areCounted();
    private long faults;
    private long switches;
    private long instructions;

    Gauge(long pid) {
        this.pid = pid;
    }

    interface Clicks {

        void run() throws Exception;
    }

    void during(Clicks clicks) throws Exception {
        if (countsInstructions) {
            var counting = Instructions.begin(pid);
            count(clicks);
            instructions += counting.end().orElseThrow(() -> new IllegalStateException("perf stopped counting"));
        } else {
            count(clicks);
        }
    }

    private void count(Clicks clicks) throws Exception {
        var before = ProcessCounters.of(pid);
        clicks.run();
        var after = ProcessCounters.of(pid);
        faults += after.pageFaults() - before.pageFaults();
        switches += after.switchesSince(before);
    }

    /** Of each of so many clicks; what comes is counted from nothing. */
    Effort each(int clicks) {
        var effort = new Effort((double) faults / clicks, (double) switches / clicks,
                countsInstructions ? OptionalDouble.of((double) instructions / clicks) : OptionalDouble.empty());
        faults = 0;
        switches = 0;
        instructions = 0;
        return effort;
    }
}
