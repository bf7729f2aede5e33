package com.duebook.imports;

import com.duebook.imports.table.ImportKind;
import java.time.Instant;
import java.util.UUID;

/** A file in the list of those that were handed in. */
public record ImportBrief(UUID id, ImportKind kind, String fileName, State state, String by, Instant at) {

    public enum State {
        HANDED_IN,
        /** A dry run was begun; it may not be over. */
        TRIED,
        AT_WORK,
        DONE
    }
}
