package com.duebook.credit.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was written down.
 *
 * @param replacedAt since when it does not count any more; null for what counts
 */
public record ReportView(UUID id, UUID customer, NewReport report, Instant recordedAt, String recordedBy, @Nullable Instant replacedAt) {

    public boolean isCurrent() {
        return replacedAt == null;
    }
}
