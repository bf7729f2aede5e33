package com.duebook.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StoredRefunds extends CrudRepository<PaymentRefund, UUID> {

    Optional<PaymentRefund> findByIntention(UUID intention);

    List<PaymentRefund> findByPaymentId(UUID payment);
}
