package com.duebook.checkout.link;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StoredRequests extends CrudRepository<PaymentRequest, UUID> {}
