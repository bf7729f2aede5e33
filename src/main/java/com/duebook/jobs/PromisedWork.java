package com.duebook.jobs;

import java.time.Instant;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction adds to the queue, written as the last of it and in one order for everybody: several may want
 * the same item, and nobody holds it while waiting for anything else.
 */
final class PromisedWork implements TransactionSynchronization {

    private record Key(String kind, String subject) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind).thenComparing(Key::subject);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final SortedMap<Key, Instant> due = new TreeMap<>();
    private final UUID workspace;
    private final WorkItems items;
    private final Runnable afterwards;

    PromisedWork(UUID workspace, WorkItems items, Runnable afterwards) {
        this.workspace = workspace;
        this.items = items;
        this.afterwards = afterwards;
    }

    /** @throws IllegalStateException outside of a transaction */
    static PromisedWork ofThisTransaction(Supplier<PromisedWork> first) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PromisedWork.class::isInstance)
                .map(PromisedWork.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var promised = first.get();
                    TransactionSynchronizationManager.registerSynchronization(promised);
                    return promised;
                });
    }

    void add(String kind, String subject, Instant at) {
        due.merge(new Key(kind, subject), at, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        due.forEach((key, at) -> items.add(workspace, key.kind(), key.subject(), at));
    }

    @Override
    public void afterCommit() {
        afterwards.run();
    }
}
