package com.duebook.bench;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Times of one operation, in microseconds. */
record Figures(Histogram times, double perSecond) {

    static final int COUNTED = 20;
    static final int COUNTED_BATCHES = 2;

    interface Operation {

        void run(int round) throws Exception;
    }

    /** One client: some rounds to warm up, then the measured ones. */
    static Figures of(int warm, int rounds, Operation operation) throws Exception {
        return of(warm, rounds, round -> {}, operation);
    }

    /** @param before each round and not counted */
    static Figures of(int warm, int rounds, Operation before, Operation operation) throws Exception {
        var times = new Histogram(3);
        var begun = System.nanoTime();
        for (var round = 0; round < warm + rounds; round++) {
            if (round == warm) {
                begun = System.nanoTime();
            }
            before.run(round);
            var start = System.nanoTime();
            operation.run(round);
            if (round >= warm) {
                times.recordValue((System.nanoTime() - start) / 1_000);
            }
        }
        return new Figures(times, rounds * 1e9 / (System.nanoTime() - begun));
    }

    /** {@link #COUNTED} rounds more, whose times are not looked at: counting takes its own. */
    static Effort effort(Gauge gauge, Operation before, Operation operation) throws Exception {
        for (var number = 0; number < COUNTED; number++) {
            var round = number;
            before.run(round);
            gauge.during(() -> operation.run(round));
        }
        return gauge.each(COUNTED);
    }

    interface Step {

        void run(int client, int round) throws Exception;
    }

    /**
     * Several clients at once, in batches: all get ready, which is not counted, then all go as fast as they can. The
     * rate is of all of them together.
     *
     * @param warm batches before the measured ones
     * @param gauge gets {@link #COUNTED_BATCHES} after them, whose times are not looked at: counting takes its own
     */
    static Figures together(Gauge gauge, int clients, int warm, int batches, int batch, Step before, Step operation)
            throws Exception {
        var times = new SynchronizedHistogram(3);
        var nanos = 0L;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var number = 0; number < warm + batches + COUNTED_BATCHES; number++) {
                var first = number * batch;
                sideBySide(threads, clients, first, batch, before);
                if (number >= warm + batches) {
                    gauge.during(() -> sideBySide(threads, clients, first, batch, operation));
                    continue;
                }
                var begun = System.nanoTime();
                sideBySide(threads, clients, first, batch, (client, round) -> {
                    var start = System.nanoTime();
                    operation.run(client, round);
                    times.recordValue((System.nanoTime() - start) / 1_000);
                });
                nanos += System.nanoTime() - begun;
                if (number == warm - 1) {
                    nanos = 0;
                    times.reset();
                }
            }
        }
        return new Figures(times, (double) clients * batches * batch * 1e9 / nanos);
    }

    private static void sideBySide(ExecutorService threads, int clients, int first, int rounds, Step step) throws Exception {
        var running = IntStream.range(0, clients).mapToObj(client -> threads.submit((Callable<Void>) () -> {
            for (var round = first; round < first + rounds; round++) {
                step.run(client, round);
            }
            return null;
        })).toList();
        for (var client : running) {
            client.get();
        }
    }

    double median() {
        return times.getValueAtPercentile(50) / 1_000.0;
    }

    double p95() {
        return times.getValueAtPercentile(95) / 1_000.0;
    }

    /** With a tenth wherever builds are compared by it. */
    static String ms(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 100 ? "%.1f" : "%.0f", milliseconds);
    }
}
