package com.duebook.identity.passkey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasskeyRows extends Repository<Passkey, UUID> {

    Passkey save(Passkey key);

    Optional<Passkey> findByCredentialId(byte[] credentialId);

    Optional<Passkey> findByIdAndPerson(UUID id, UUID person);

    List<Passkey> findByPersonOrderByAddedAt(UUID person);

    List<Passkey> findByUserHandle(byte[] userHandle);

    boolean existsByPerson(UUID person);

    @Query("select distinct k.person from Passkey k where k.person in :people")
    Set<UUID> among(Collection<UUID> people);

    @Modifying
    @Query("delete from Passkey k where k.id = :id and k.person = :person")
    int remove(UUID id, UUID person);

    @Modifying
    @Query("delete from Passkey k where k.person = :person")
    int removeAll(UUID person);

    /** @return 0 for a count that was shown before: then there are two of a key that can only be one */
    @Modifying
    @Query("""
            update Passkey k set k.signatureCount = :count, k.backedUp = :backedUp, k.usedAt = :now
            where k.credentialId = :credentialId
            and (k.signatureCount < :count or k.signatureCount = 0 and :count = 0)""")
    int use(byte[] credentialId, long count, boolean backedUp, Instant now);
}
