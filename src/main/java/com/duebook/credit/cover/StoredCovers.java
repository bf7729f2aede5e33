package com.duebook.credit.cover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCovers extends Repository<CreditCover, UUID> {

    CreditCover save(CreditCover cover);

    List<CreditCover> findByIdIn(Collection<UUID> ids);

    Optional<CreditCover> findById(UUID id);

    @Query("""
            select c from CreditCover c where c.customerId in :customers and c.replacedAt is null and c.longestTerms is not null
            order by c.id""")
    List<CreditCover> withLongestTerms(Collection<UUID> customers);

    List<CreditCover> findByCustomerIdInAndReplacedAtIsNull(Collection<UUID> customers);

    List<CreditCover> findByCustomerIdOrderByRecordedAtDescIdDesc(UUID customer);

    List<CreditCover> findByCustomerIdAndReplacedAtIsNullOrderByFromOn(UUID customer);
}
