package com.duebook.ledger;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DueItems extends Repository<DueItem, UUID> {

    DueItem save(DueItem item);

    List<DueItem> findByInvoiceOrderByPosition(UUID invoice);
}
