package com.duebook.identity.factor;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodeRows extends Repository<RecoveryCode, UUID> {

    RecoveryCode save(RecoveryCode code);

    long countByPersonAndUsedAtIsNull(UUID person);

    @Modifying
    @Query("delete from RecoveryCode c where c.person = :person")
    int removeAll(UUID person);

    /** @return 1 for one of many who use it at once */
    @Modifying
    @Query("update RecoveryCode c set c.usedAt = :now where c.person = :person and c.hash = :hash and c.usedAt is null")
    int use(UUID person, byte[] hash, Instant now);
}
