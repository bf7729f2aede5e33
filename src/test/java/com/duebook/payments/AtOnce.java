package com.duebook.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs things side by side and fails with the first that fails. */
public final class AtOnce {

    private AtOnce() {}

    /** All start together. */
    public static void together(List<Runnable> works) {
        var barrier = new CyclicBarrier(works.size());
        run(works.size(), works.stream().<Runnable>map(work -> () -> {
            await(barrier);
            work.run();
        }).toList());
    }

    static void run(int threads, List<Runnable> works) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<?>>();
            works.forEach(work -> running.add(pool.submit(work)));
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
