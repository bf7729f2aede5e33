package com.duebook.jobs;

import com.duebook.tenancy.Tenancy;
import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Does the parts of a large piece of work on several threads, in the workspace of whoever asks and as that actor. Threads and parts
 * under way are as few as the machine has cores, at least two, so memory stays flat.
 */
@Component
public class SideBySide {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Tenancy tenancy;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("part-", 0).factory());

    SideBySide(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /**
     * A single part is done by the caller itself. What a part throws is thrown on once those under way have ended; no other is begun.
     *
     * @param none what comes of no parts
     */
    public <P, R> R all(Iterator<P> parts, Function<P, R> work, R none, BinaryOperator<R> plus) {
        if (!parts.hasNext()) {
            return none;
        }
        var first = parts.next();
        if (!parts.hasNext()) {
            return plus.apply(none, work.apply(first));
        }
        var running = new ArrayDeque<CompletableFuture<R>>();
        try {
            running.add(begin(first, work));
            var all = none;
            while (parts.hasNext()) {
                if (running.size() == AT_ONCE) {
                    all = plus.apply(all, result(running.remove()));
                }
                running.add(begin(parts.next(), work));
            }
            while (!running.isEmpty()) {
                all = plus.apply(all, result(running.remove()));
            }
            return all;
        } finally {
            awaitEnd(running);
        }
    }

    private <P, R> CompletableFuture<R> begin(P part, Function<P, R> work) {
        var scope = tenancy.scope();
        return CompletableFuture.supplyAsync(() -> tenancy.callAs(scope.tenant(), scope.actor(), () -> work.apply(part)), threads);
    }

    private static <R> R result(CompletableFuture<R> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw failed;
            }
        }
    }

    /** Whoever failed first is heard; that others failed as well is no news. */
    private static void awaitEnd(Queue<? extends CompletableFuture<?>> running) {
        running.forEach(part -> part.handle((result, failure) -> true).join());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
