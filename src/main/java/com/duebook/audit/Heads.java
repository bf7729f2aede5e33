package com.duebook.audit;

import com.duebook.audit.chain.ExportedHead;
import com.duebook.jobs.NightlyTask;
import com.duebook.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the end of each chain out of the database every night, as one signed line of a log of its own: only what is kept
 * elsewhere shows that the end of a chain is missing.
 */
@Component
class Heads implements NightlyTask {

    /** The log to keep where the database's administrators cannot write. */
    static final String LOG_NAME = "duebook.audit.heads";

    private static final Logger LOG = LoggerFactory.getLogger(LOG_NAME);

    private final Chain chain;
    private final HeadKey key;
    private final Tenancy tenancy;

    Heads(Chain chain, HeadKey key, Tenancy tenancy) {
        this.chain = chain;
        this.key = key;
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return "audit.head";
    }

    @Override
    @Transactional(readOnly = true)
    public void run(LocalDate night) {
        on(night).ifPresent(head -> LOG.info("{}", head.line()));
    }

    /** Empty before the first entry. */
    Optional<ExportedHead> on(LocalDate date) {
        return chain.head().filter(head -> head.position() > 0)
                .map(head -> ExportedHead.signed(tenancy.tenant(), date, head.position(), head.hash(), key.key()));
    }
}
