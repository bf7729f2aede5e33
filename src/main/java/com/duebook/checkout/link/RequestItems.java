package com.duebook.checkout.link;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface RequestItems extends CrudRepository<PaymentRequestItem, UUID> {

    List<PaymentRequestItem> findByRequestIdOrderByPosition(UUID request);

    List<PaymentRequestItem> findByInvoiceId(UUID invoice);
}
