package com.duebook.credit.cover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredCovers extends Repository<CreditCover, UUID> {

    CreditCover save(CreditCover cover);

    Optional<CreditCover> findById(UUID id);

    List<CreditCover> findByCustomerIdOrderByRecordedAtDescIdDesc(UUID customer);

    List<CreditCover> findByCustomerIdAndReplacedAtIsNullOrderByFromOn(UUID customer);
}
