package com.duebook.disputes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredDisputes extends Repository<Dispute, UUID> {

    Dispute save(Dispute dispute);

    Optional<Dispute> findByInvoiceIdAndState(UUID invoice, DisputeState state);

    List<Dispute> findByInvoiceIdOrderByRaisedAt(UUID invoice);
}
