package com.duebook.credit.check;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FileRuleRows extends JpaRepository<StoredFileRules, UUID> {

    Optional<StoredFileRules> findFirstByOrderByNumberDesc();

    Optional<StoredFileRules> findFirstByRecordedAtLessThanOrderByNumberDesc(Instant known);
}
