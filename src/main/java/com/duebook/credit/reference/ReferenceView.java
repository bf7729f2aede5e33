package com.duebook.credit.reference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference as it was graded.
 *
 * @param replacedAt since when it does not count any more; null for what counts
 */
public record ReferenceView(
        UUID id, UUID customer, NewReference reference, Instant recordedAt, String recordedBy, @Nullable Instant replacedAt) {

    public boolean isCurrent() {
        return replacedAt == null;
    }
}
