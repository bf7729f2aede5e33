package com.duebook.workspace.connection;

import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.CannotStart;
import com.duebook.tenancy.Tenancy;
import jakarta.annotation.PostConstruct;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the workspaces' data keys under the current master key, a hundred at a time, while both keys open them. The
 * secrets themselves stay as they are.
 */
@Component
class RewrapKeys implements WorkHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RewrapKeys.class);
    private static final int AT_ONCE = 100;

    private final DataKeys keys;
    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    RewrapKeys(DataKeys keys, WorkQueue queue, Tenancy tenancy, TransactionTemplate transaction) {
        this.keys = keys;
        this.queue = queue;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /** With a wrong key nothing would be damaged, but every workspace's card payments would stand still. */
    @PostConstruct
    void check() {
        var unknown = keys.unknownMasters();
        if (!unknown.isEmpty()) {
            throw new CannotStart("The workspaces' secrets are kept under another master key (fingerprint "
                    + String.join(", ", unknown) + "); set DUEBOOK_MASTER_KEY to that one, or, while it is being"
                    + " changed, DUEBOOK_PREVIOUS_MASTER_KEY.");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (keys.countToRewrap() > 0) {
            tenancy.onPlatform(() -> transaction.execute(status -> {
                queue.add(kind(), "all");
                return true;
            }));
        }
    }

    @Override
    public String kind() {
        return "workspace.rewrap-keys";
    }

    @Override
    public void run(String subject) {
        try {
            var moved = 0;
            for (var some = keys.rewrap(AT_ONCE); some > 0; some = keys.rewrap(AT_ONCE)) {
                moved += some;
            }
            LOG.info("{} workspaces' data keys are under the new master key now; the previous one can be taken away",
                    moved);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key could not be opened", e);
        }
    }
}
