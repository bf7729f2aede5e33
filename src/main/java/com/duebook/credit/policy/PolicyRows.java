package com.duebook.credit.policy;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** At most one a workspace. */
interface PolicyRows extends JpaRepository<StoredPolicy, UUID> {}
