package com.duebook.checkout;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Attempts extends JpaRepository<PaymentAttempt, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from PaymentAttempt a where a.id = :id")
    Optional<PaymentAttempt> locked(UUID id);

    Optional<PaymentAttempt> findByProviderAndSession(String provider, String session);

    Optional<PaymentAttempt> findByPaymentId(UUID payment);

    Optional<PaymentAttempt> findFirstByLinkIdOrderByCreatedAtDesc(UUID link);

    Optional<PaymentAttempt> findFirstByLinkIdAndPaymentIdIsNotNullOrderByCreatedAtDesc(UUID link);
}
