package com.duebook.audit;

import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where every deed is written down, as part of its own transaction: what is rolled back was never done. */
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

    /** For what has no transaction of its own, such as a download. */
    @Transactional
    public void note(Deed deed, @Nullable UUID subject, Details details) {
        record(deed, subject, details);
    }

    /** @throws IllegalStateException outside of a transaction */
    public void record(Deed deed, @Nullable UUID subject) {
        record(deed, subject, Details.none());
    }

    /**
     * Of the current workspace, by whoever acts in it.
     *
     * @param subject what it was done to; null when that is the workspace itself
     * @throws IllegalStateException outside of a transaction
     */
    public void record(Deed deed, @Nullable UUID subject, Details details) {
        var tenant = tenancy.tenant();
        var actor = tenancy.actor();
        PromisedEntries.ofThisTransaction(() -> new PromisedEntries(tenant, chain)).add(new PromisedEntry(
                ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()), actor.kind().name(), actor.id(), deed.name(),
                subject, json.writeValueAsString(details.values())));
    }
}
