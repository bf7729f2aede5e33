package com.duebook.ledger;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DueItems extends Repository<DueItem, UUID> {

    DueItem save(DueItem item);

    List<DueItem> findByInvoiceOrderByPosition(UUID invoice);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DueItem d where d.id in :ids and d.invoice is null order by d.id")
    List<DueItem> lockCharges(Collection<UUID> ids);
}
