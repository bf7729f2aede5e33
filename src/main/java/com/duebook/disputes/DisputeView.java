package com.duebook.disputes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it stands.
 *
 * @param reason empty where it was taken over from another program
 * @param note said at its end; may be empty
 */
public record DisputeView(
        UUID id, DisputeState state, String reason, @Nullable LocalDate answerBy, Instant raisedAt, String raisedBy,
        @Nullable Instant endedAt, @Nullable String endedBy, String note) {}
