package com.duebook.dualcontrol;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** At most one a workspace. */
interface RuleRows extends JpaRepository<StoredRules, UUID> {}
