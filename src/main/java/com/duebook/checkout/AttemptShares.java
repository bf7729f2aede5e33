package com.duebook.checkout;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AttemptShares extends CrudRepository<AttemptShare, UUID> {

    /** In the order in which invoices are locked everywhere. */
    List<AttemptShare> findByAttemptIdOrderByInvoiceId(UUID attempt);
}
