package com.duebook.workspace;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Optional<Membership> findByWorkspaceIdAndIdentityId(UUID workspace, UUID identity);

    List<Membership> findByWorkspaceIdAndIdentityIdIn(UUID workspace, Collection<UUID> identities);

    List<Membership> findByWorkspaceIdOrderByJoinedAt(UUID workspace);

    List<Membership> findByIdentityIdAndDisabledAtIsNull(UUID identity);

    /** All of a workspace, locked: who counts the remaining owners must not be overtaken. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Membership m where m.workspaceId = :workspace order by m.id")
    List<Membership> lockAll(UUID workspace);
}
