package com.duebook.audit;

import com.duebook.audit.chain.SealedBooking;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where every event is written down, as part of its own transaction: what is rolled back was never done. */
@Component
public class Journal {

    private final Chain chain;
    private final Tenancy tenancy;
    private final Clock clock;
    private final JsonMapper json;

    Journal(Chain chain, Tenancy tenancy, Clock clock, JsonMapper json) {
        this.chain = chain;
        this.tenancy = tenancy;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Seals an entry of the ledger: what this transaction tells the journal holds it from now on.
     *
     * @return which entries were written together; the same for all of the transaction
     * @throws IllegalStateException outside of a transaction
     */
    public UUID seal(SealedBooking entry) {
        return promised().seal(entry.seal());
    }

    /** For what has no transaction of its own, such as a download. */
    @Transactional
    public void note(AuditEvent event, @Nullable UUID subject, Details details) {
        record(event, subject, details);
    }

    /** @throws IllegalStateException outside of a transaction */
    public void record(AuditEvent event, @Nullable UUID subject) {
        record(event, subject, Details.none());
    }

    /**
     * Of the current workspace, by whoever acts in it.
     *
     * @param subject what it was done to; null when that is the workspace itself
     * @throws IllegalStateException outside of a transaction
     */
    public void record(AuditEvent event, @Nullable UUID subject, Details details) {
        promised().add(entry(event, subject, details));
    }

    private PromisedEntries promised() {
        var tenant = tenancy.tenant();
        return PromisedEntries.ofThisTransaction(
                () -> new PromisedEntries(tenant, chain, () -> entry(AuditEvent.LEDGER_BOOKED, null, Details.none())));
    }

    private PromisedEntry entry(AuditEvent event, @Nullable UUID subject, Details details) {
        var actor = tenancy.actor();
        Confirmation.current()
                .ifPresent(confirmed -> details.with(Fact.CONFIRMED_BY, confirmed.by()).with(Fact.CONFIRMED_WITH, confirmed.kind()));
        return new PromisedEntry(
                ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()), actor.kind().name(), actor.id(), event.name(),
                subject, json.writeValueAsString(details.values()));
    }
}
