package com.duebook.checkout.link;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface StoredLinks extends CrudRepository<PaymentLink, UUID> {

    List<PaymentLink> findByInvoiceId(UUID invoice);
}
