package com.duebook.receivables.numbering;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSeries extends Repository<InvoiceSeries, UUID> {

    InvoiceSeries save(InvoiceSeries series);

    Optional<InvoiceSeries> findByKind(InvoiceKind kind);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from InvoiceSeries s where s.kind = :kind")
    Optional<InvoiceSeries> findAndLock(InvoiceKind kind);
}
