package com.duebook.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Identities extends Repository<Identity, UUID> {

    Identity save(Identity identity);

    Optional<Identity> findById(UUID id);

    List<Identity> findByIdIn(Collection<UUID> ids);

    Optional<Identity> findByEmail(String email);
}
