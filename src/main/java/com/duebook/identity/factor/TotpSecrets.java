package com.duebook.identity.factor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TotpSecrets extends Repository<TotpSecret, UUID> {

    TotpSecret save(TotpSecret secret);

    Optional<TotpSecret> findById(UUID person);

    boolean existsById(UUID person);

    @Query("select s.id from TotpSecret s where s.id in :people")
    Set<UUID> among(Collection<UUID> people);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from TotpSecret s where s.id = :person")
    int remove(UUID person);

    /** @return 0 when this step's code, or a later one's, was used before: here, in another tab or on another node */
    @Modifying(clearAutomatically = true)
    @Query("update TotpSecret s set s.lastStep = :step where s.id = :person and s.lastStep < :step")
    int use(UUID person, long step);

    @Query("select distinct s.secretBy from TotpSecret s where s.secretBy not in :known")
    List<String> keysBut(Collection<String> known);

    long countBySecretByNot(String current);

    List<TotpSecret> findBySecretByNot(String current, Limit most);

    /** Of two who do it at once, the second changes nothing. */
    @Modifying
    @Query("update TotpSecret s set s.secret = :secret, s.secretBy = :by where s.id = :person and s.secretBy = :before")
    int rewrap(UUID person, byte[] secret, String by, String before);
}
