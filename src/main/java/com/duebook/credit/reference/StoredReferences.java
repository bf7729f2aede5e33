package com.duebook.credit.reference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredReferences extends Repository<CreditReference, UUID> {

    CreditReference save(CreditReference reference);

    Optional<CreditReference> findById(UUID id);

    List<CreditReference> findByCustomerIdOrderByGivenOnDescRecordedAtDesc(UUID customer);
}
