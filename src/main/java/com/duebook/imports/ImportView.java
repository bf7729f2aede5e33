package com.duebook.imports;

import java.util.Optional;
import java.util.UUID;

/** Where an import stands: handed in, at work once it has a task, over once it has counts. */
public record ImportView(UUID id, ImportKind kind, String fileName, Optional<UUID> task, Optional<Counts> counts) {}
