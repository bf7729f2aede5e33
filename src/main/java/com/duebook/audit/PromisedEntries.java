package com.duebook.audit;

import com.duebook.audit.chain.Bookings;
import com.duebook.tenancy.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction tells the journal, appended as the very last of it: the head of the chain is held by one
 * transaction at a time, and whoever holds it waits for nothing but the commit.
 */
final class PromisedEntries implements TransactionSynchronization {

    private final List<PromisedEntry> entries = new ArrayList<>();
    private final UUID workspace;
    private final Chain chain;
    private final Supplier<PromisedEntry> untold;
    private final UUID booking = Ids.next();
    private final List<byte[]> seals = new ArrayList<>();

    /** @param untold of entries of the ledger that nothing else tells of */
    PromisedEntries(UUID workspace, Chain chain, Supplier<PromisedEntry> untold) {
        this.workspace = workspace;
        this.chain = chain;
        this.untold = untold;
    }

    /** @throws IllegalStateException outside of a transaction */
    static PromisedEntries ofThisTransaction(Supplier<PromisedEntries> first) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PromisedEntries.class::isInstance)
                .map(PromisedEntries.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var promised = first.get();
                    TransactionSynchronizationManager.registerSynchronization(promised);
                    return promised;
                });
    }

    void add(PromisedEntry entry) {
        entries.add(entry);
    }

    UUID seal(byte[] seal) {
        seals.add(seal);
        return booking;
    }

    /** After all others, those that add to the work queue included. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!seals.isEmpty()) {
            var first = entries.isEmpty() ? untold.get() : entries.removeFirst();
            entries.addFirst(first.telling(Bookings.of(booking, seals)));
        }
        chain.append(workspace, entries);
    }
}
