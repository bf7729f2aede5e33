package com.duebook.credit.ask;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDataRequests extends Repository<DataRequest, UUID> {

    DataRequest save(DataRequest request);

    Optional<DataRequest> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from DataRequest r where r.id = :id")
    Optional<DataRequest> locked(UUID id);

    List<DataRequest> findTop10ByCustomerIdOrderByAskedAtDesc(UUID customer);
}
