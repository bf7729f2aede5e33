package com.duebook.time;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does what takes the processor for long on few threads of its own: as many requests as come would share the cores with
 * everybody else, and none would be answered soon. So it is for computing only, never for waiting: what the work needs from
 * the database, and whose it is, the caller finds out before.
 */
public final class HeavyWork {

    private final ThreadPoolExecutor threads;

    /** @param waiting how much may wait for a thread; beyond that it is refused */
    public HeavyWork(String name, int atOnce, int waiting) {
        threads = new ThreadPoolExecutor(atOnce, atOnce, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name(name + "-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /** As many as leave half of the machine to others, at least one. */
    public static int halfOfTheCores() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /**
     * What the work throws is thrown on.
     *
     * @throws TooBusy when too much is waiting already
     */
    public <T> T call(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (RejectedExecutionException full) {
            throw new TooBusy();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw failed;
            }
        }
    }
}
