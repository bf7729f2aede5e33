package com.duebook.credit.limit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredLimits extends Repository<CreditLimit, UUID> {

    CreditLimit save(CreditLimit limit);

    Optional<CreditLimit> findById(UUID id);

    List<CreditLimit> findByCustomerIdOrderByRecordedAtDescIdDesc(UUID customer);

    List<CreditLimit> findByCustomerIdAndReplacedAtIsNullOrderByFromOn(UUID customer);
}
