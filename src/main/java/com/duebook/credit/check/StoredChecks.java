package com.duebook.credit.check;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredChecks extends Repository<CreditCheck, UUID> {

    CreditCheck save(CreditCheck check);

    Optional<CreditCheck> findById(UUID id);

    List<CreditCheck> findByCustomerIdAndReplacedAtIsNull(UUID customer);
}
