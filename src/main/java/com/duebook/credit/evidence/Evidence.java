package com.duebook.credit.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kept file.
 *
 * @param name as it was handed in, at most 255 characters
 */
public record Evidence(UUID id, String name) {

    /** Null where either is, as a row without a file has it. */
    public static @Nullable Evidence of(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new Evidence(id, name);
    }
}
