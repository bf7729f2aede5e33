package com.duebook.credit.ask;

import com.duebook.credit.evidence.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request and what came of it. @param proposals in the order of the form */
public record DataRequestView(Head head, List<Proposal> proposals, List<Evidence> files) {

    /**
     * @param answeredAt null until the customer has answered
     * @param endedAt null while there is something to wait for or to do
     */
    public record Head(UUID id, UUID customer, String sentTo, Instant askedAt, String askedBy, Instant expiresAt,
            @Nullable Instant answeredAt, @Nullable Instant endedAt) {}

    /**
     * @param held what was known when it was said
     * @param accepted null until somebody has decided
     */
    public record Proposal(UUID id, AskedField field, String held, String proposed, @Nullable Boolean accepted,
            @Nullable String decidedBy) {}

    public boolean isAnswered() {
        return head.answeredAt() != null;
    }

    public boolean isEnded() {
        return head.endedAt() != null;
    }

    /** Whether somebody has to look at an answer. */
    public boolean isToDo() {
        return isAnswered() && !isEnded();
    }

    public boolean isOpen(Instant now) {
        return !isAnswered() && !isEnded() && now.isBefore(head.expiresAt());
    }

    /** Whether nothing is left to decide, so that it can be put away. */
    public boolean isDecided() {
        return proposals.stream().allMatch(proposal -> proposal.accepted() != null);
    }
}
