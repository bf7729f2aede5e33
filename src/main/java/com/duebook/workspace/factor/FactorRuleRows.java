package com.duebook.workspace.factor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** At most one a workspace. */
interface FactorRuleRows extends Repository<StoredFactorRule, UUID> {

    Optional<StoredFactorRule> findById(UUID workspace);

    StoredFactorRule save(StoredFactorRule rule);

    void flush();
}
