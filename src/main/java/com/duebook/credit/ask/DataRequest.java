package com.duebook.credit.ask;

import com.duebook.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks one customer once, by a link of the same id, whether what is known of it is right. */
@Entity
class DataRequest extends TenantOwned {

    private static final Duration LIFE = Duration.ofDays(30);

    private UUID customerId;
    private String sentTo;
    private Instant askedAt;
    private String askedBy;
    private Instant expiresAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    protected DataRequest() {}

    DataRequest(UUID id, UUID customer, String sentTo, Instant now, String by) {
        super(id);
        this.customerId = customer;
        this.sentTo = sentTo;
        this.askedAt = now;
        this.askedBy = by;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether its link shows anything: what it asks for, or that it was answered. */
    boolean isGood(Instant now) {
        return now.isBefore(expiresAt) && (answeredAt != null || endedAt == null);
    }

    /** Once only. @return whether this is that once */
    boolean answer(Instant now) {
        if (answeredAt != null) {
            return false;
        }
        answeredAt = now;
        return true;
    }

    /** Nothing is left to do about it. */
    void end(Instant now, String by) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    boolean isEnded() {
        return endedAt != null;
    }

    UUID customer() {
        return customerId;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    DataRequestView.Head head() {
        return new DataRequestView.Head(id(), customerId, sentTo, askedAt, askedBy, expiresAt, answeredAt, endedAt);
    }
}
