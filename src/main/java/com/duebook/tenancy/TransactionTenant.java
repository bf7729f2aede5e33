package com.duebook.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the workspace that a transaction began in. Hibernate goes on in that one whatever becomes of the scope around
 * it, and says nothing.
 */
@Component
class TransactionTenant implements TransactionExecutionListener {

    private final Tenancy tenancy;

    TransactionTenant(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && TransactionSynchronizationManager.isSynchronizationActive()) {
            tenancy.find().ifPresent(scope -> TransactionSynchronizationManager.registerSynchronization(new Kept(scope.tenant())));
        }
    }

    /** @return null outside a transaction, and in one that began without any scope */
    static @Nullable UUID ofTransaction() {
        return (UUID) TransactionSynchronizationManager.getResource(Kept.class);
    }

    private static final class Kept implements TransactionSynchronization {

        private final UUID tenant;

        private Kept(UUID tenant) {
            this.tenant = tenant;
            resume();
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Kept.class, tenant);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Kept.class);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Kept.class);
        }
    }
}
