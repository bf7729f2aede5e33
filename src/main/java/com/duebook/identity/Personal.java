package com.duebook.identity;

import com.duebook.tenancy.Tenancy;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work in a transaction on what is a person's and no workspace's. For this module alone. */
@Component
public class Personal {

    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    Personal(Tenancy tenancy, TransactionTemplate transaction) {
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /** In the caller's transaction where there is one: a person's rows are the same seen from any workspace. */
    public <T> T work(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.get()
                : tenancy.onPlatform(() -> transaction.execute(status -> work.get()));
    }
}
