package com.duebook.credit.ask;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredDataProposals extends Repository<DataProposal, UUID> {

    DataProposal save(DataProposal proposal);

    Optional<DataProposal> findById(UUID id);

    List<DataProposal> findByRequestIdIn(Collection<UUID> requests);
}
