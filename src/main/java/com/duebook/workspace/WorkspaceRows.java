package com.duebook.workspace;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkspaceRows extends Repository<Workspace, UUID> {

    Workspace save(Workspace workspace);

    Optional<Workspace> findById(UUID id);

    Optional<Workspace> findByDefinition(String definition);
}
