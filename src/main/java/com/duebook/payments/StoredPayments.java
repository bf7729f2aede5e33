package com.duebook.payments;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredPayments extends JpaRepository<Payment, UUID> {

    /** To be asked for after the invoices are locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Payment p where p.id = :id")
    Optional<Payment> locked(UUID id);

    /** In the order of their ids, so that nobody waits in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Payment p where p.customerId = :customer and p.unallocatedMinor > 0 order by p.id")
    List<Payment> lockedWithCredit(UUID customer);

    Optional<Payment> findByIntention(UUID intention);
}
