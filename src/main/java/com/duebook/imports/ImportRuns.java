package com.duebook.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImportRuns extends JpaRepository<ImportRun, UUID> {

    Optional<ImportRun> findByTask(UUID task);

    /** Empty for a dry run that a newer one has replaced. */
    Optional<ImportRun> findByCheck(UUID check);

    List<ImportRun> findTop10ByOrderByCreatedAtDesc();
}
