package com.duebook.dualcontrol;

import com.duebook.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as its readers see it.
 *
 * @param answer why it was refused, in somebody's words; of an outdated one the key of a sentence
 * @param mine whether the reader asked
 * @param decidable whether the reader may decide it now
 */
public record ApprovalView(
        UUID id, String kind, String label, String path, ShownLines lines, @Nullable Money amount, String reason,
        String askedBy, Instant askedAt, Instant standsUntil, RequestState state, @Nullable String decidedBy,
        @Nullable Instant decidedAt, @Nullable String answer, boolean mine, boolean decidable) {

    public boolean isPending() {
        return state == RequestState.PENDING;
    }
}
