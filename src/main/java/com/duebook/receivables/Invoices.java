package com.duebook.receivables;

import com.duebook.ledger.DebtKeeper;
import com.duebook.problem.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invoices extends Repository<Invoice, UUID>, DebtKeeper {

    Invoice save(Invoice invoice);

    void delete(Invoice invoice);

    Optional<Invoice> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> findAndLock(UUID id);

    default Invoice required(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    @Override
    default Invoice locked(UUID id) {
        return findAndLock(id).orElseThrow(NotFound::new);
    }
}
