package com.duebook.receivables;

import com.duebook.problem.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Invoices extends Repository<Invoice, UUID> {

    Invoice save(Invoice invoice);

    void delete(Invoice invoice);

    Optional<Invoice> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> findAndLock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id in :ids order by i.id")
    List<Invoice> lockAll(Collection<UUID> ids);

    record Numbered(UUID id, String number) {}

    @Query("select new com.duebook.receivables.Invoices$Numbered(i.id, i.number) from Invoice i where i.id in :ids and i.number is not null")
    List<Numbered> numbers(Collection<UUID> ids);

    default Invoice required(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    default Invoice locked(UUID id) {
        return findAndLock(id).orElseThrow(NotFound::new);
    }
}
