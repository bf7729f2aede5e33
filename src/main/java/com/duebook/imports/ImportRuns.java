package com.duebook.imports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ImportRuns extends JpaRepository<ImportRun, UUID> {

    Optional<ImportRun> findByTask(UUID task);
}
