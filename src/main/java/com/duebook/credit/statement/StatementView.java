package com.duebook.credit.statement;

import com.duebook.credit.evidence.Evidence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A balance sheet as it was written down.
 *
 * @param source where it comes from, such as an auditor's report
 * @param replacedAt since when it is not so any more; null for what holds
 */
public record StatementView(
        UUID id, UUID customer, BalanceSheet sheet, String source, @Nullable Evidence file, Instant recordedAt, String recordedBy,
        @Nullable Instant replacedAt) {

    public boolean isCurrent() {
        return replacedAt == null;
    }
}
