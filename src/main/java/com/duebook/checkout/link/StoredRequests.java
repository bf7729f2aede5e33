package com.duebook.checkout.link;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StoredRequests extends CrudRepository<PaymentRequest, UUID> {

    List<PaymentRequest> findByCustomerIdAndRevokedAtIsNull(UUID customer);
}
