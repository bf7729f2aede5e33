package com.duebook.credit.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredStatements extends Repository<CreditStatement, UUID> {

    CreditStatement save(CreditStatement statement);

    Optional<CreditStatement> findById(UUID id);

    List<CreditStatement> findByCustomerIdAndReplacedAtIsNullOrderByYearEndDesc(UUID customer);
}
