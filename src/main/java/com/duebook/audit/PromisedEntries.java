package com.duebook.audit;

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

    PromisedEntries(UUID workspace, Chain chain) {
        this.workspace = workspace;
        this.chain = chain;
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

    /** After all others, those that add to the work queue included. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        chain.append(workspace, entries);
    }
}
