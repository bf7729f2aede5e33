package com.duebook.tenancy;

import java.util.Collections;
import java.util.EnumSet;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tables of the {@link LockOrder} of which a transaction has locked rows. More rows of one of them are not asked about. */
final class HeldLocks implements TransactionSynchronization {

    private final EnumSet<LockOrder> held;

    private HeldLocks(LockOrder first) {
        held = EnumSet.of(first);
    }

    /** @throws LockOutOfOrder when the transaction holds one that comes after it */
    static void take(LockOrder lock) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var held = (HeldLocks) TransactionSynchronizationManager.getResource(HeldLocks.class);
        if (held == null) {
            var first = new HeldLocks(lock);
            first.resume();
            TransactionSynchronizationManager.registerSynchronization(first);
        } else {
            held.reach(lock);
        }
    }

    private void reach(LockOrder lock) {
        var last = Collections.max(held);
        if (lock.compareTo(last) < 0 && !held.contains(lock)) {
            throw new LockOutOfOrder(lock, last);
        }
        held.add(lock);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(HeldLocks.class, this);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(HeldLocks.class);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(HeldLocks.class);
    }
}
