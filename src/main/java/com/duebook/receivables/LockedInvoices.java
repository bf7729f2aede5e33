package com.duebook.receivables;

import com.duebook.ledger.Debt;
import com.duebook.ledger.DebtKeeper;
import com.duebook.problem.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the database only for those that the running transaction has not locked yet. */
@Component
class LockedInvoices implements DebtKeeper {

    private final EntityManager entities;

    LockedInvoices(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Debt locked(UUID invoice) {
        var found = entities.find(Invoice.class, invoice, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
