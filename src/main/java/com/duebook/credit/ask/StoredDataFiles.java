package com.duebook.credit.ask;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredDataFiles extends Repository<DataFile, UUID> {

    DataFile save(DataFile file);

    List<DataFile> findByRequestIdIn(Collection<UUID> requests);
}
