package com.duebook.receivables;

import com.duebook.ledger.Debt;
import com.duebook.ledger.DebtKeeper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
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
    public Optional<Debt> find(UUID invoice) {
        return Optional.ofNullable(entities.find(Invoice.class, invoice, LockModeType.PESSIMISTIC_WRITE));
    }
}
