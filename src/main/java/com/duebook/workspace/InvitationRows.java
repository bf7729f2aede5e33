package com.duebook.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InvitationRows extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByIdAndWorkspaceId(UUID id, UUID workspace);

    Optional<Invitation> findByWorkspaceIdAndEmail(UUID workspace, String email);

    List<Invitation> findByWorkspaceIdOrderBySentAtDesc(UUID workspace);
}
