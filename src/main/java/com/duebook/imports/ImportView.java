package com.duebook.imports;

import com.duebook.imports.table.ImportKind;
import com.duebook.imports.table.Mapping;
import java.util.Optional;
import java.util.UUID;

/** Where an import stands: handed in, tried out, at work once it has a task, over once it has counts. */
public record ImportView(
        UUID id, ImportKind kind, String fileName, Optional<Check> check, Optional<UUID> task, Optional<Counts> counts) {

    /** The newest dry run, and what the columns meant to it. */
    public record Check(UUID task, Mapping mapping) {}
}
