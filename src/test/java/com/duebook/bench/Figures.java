package com.duebook.bench;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Times of one operation, in microseconds. */
record Figures(Histogram times, double perSecond) {

    interface Operation {

        void run(int round) throws Exception;
    }

    /** One client: some rounds to warm up, then the measured ones. */
    static Figures of(int warm, int rounds, Operation operation) throws Exception {
        for (var round = 0; round < warm; round++) {
            operation.run(round);
        }
        var times = new Histogram(3);
        var begun = System.nanoTime();
        for (var round = warm; round < warm + rounds; round++) {
            var start = System.nanoTime();
            operation.run(round);
            times.recordValue((System.nanoTime() - start) / 1_000);
        }
        return new Figures(times, rounds * 1e9 / (System.nanoTime() - begun));
    }

    double median() {
        return times.getValueAtPercentile(50) / 1_000.0;
    }

    double p95() {
        return times.getValueAtPercentile(95) / 1_000.0;
    }

    static String ms(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f" : "%.0f", milliseconds);
    }
}
