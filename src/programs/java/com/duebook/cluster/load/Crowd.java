package com.duebook.cluster.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several who go on working side by side until they are told to stop. */
public final class Crowd implements AutoCloseable {

    private final Duration pause;
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();

    /** @param pause of each between two steps */
    public Crowd(Duration pause) {
        this.pause = pause;
    }

    /** One step of somebody's work; what goes wrong in it is its own business. */
    public interface Step {

        void take() throws Exception;
    }

    public Crowd add(Step step) {
        threads.add(Thread.ofVirtual().start(() -> {
            while (goesOn.get()) {
                attempt(step);
                breathe();
            }
        }));
        return this;
    }

    private static void attempt(Step step) {
        try {
            step.take();
        } catch (Exception broken) {
            System.out.println("somebody failed: " + broken);
        }
    }

    private void breathe() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the last of them has ended what it was at. */
    @Override
    public void close() throws InterruptedException {
        goesOn.set(false);
        for (var thread : threads) {
            thread.join(Duration.ofMinutes(1));
        }
    }
}
