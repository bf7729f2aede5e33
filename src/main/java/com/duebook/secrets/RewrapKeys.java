package com.duebook.secrets;

import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.problem.CannotStart;
import com.duebook.tenancy.Tenancy;
import jakarta.annotation.PostConstruct;
import java.security.GeneralSecurityException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what the master key wraps under the current one, a hundred at a time, while both keys open it. What the
 * workspaces' data keys seal stays as it is.
 */
@Component
public class RewrapKeys implements WorkHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RewrapKeys.class);
    private static final int AT_ONCE = 100;

    private final List<WrappedRows> tables;
    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    public RewrapKeys(List<WrappedRows> tables, WorkQueue queue, Tenancy tenancy, TransactionTemplate transaction) {
        this.tables = List.copyOf(tables);
        this.queue = queue;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /** With a wrong key nothing would be damaged, but card payments would stand still and authenticator apps be refused. */
    @PostConstruct
    public void check() {
        var unknown = tenancy.onPlatform(() -> transaction.execute(
                status -> tables.stream().flatMap(table -> table.unknownMasters().stream()).distinct().toList()));
        if (!unknown.isEmpty()) {
            throw new CannotStart("Secrets are kept under another master key (fingerprint "
                    + String.join(", ", unknown) + "); set DUEBOOK_MASTER_KEY to that one, or, while it is being"
                    + " changed, DUEBOOK_PREVIOUS_MASTER_KEY.");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    public void begin() {
        tenancy.onPlatform(() -> transaction.execute(status -> {
            if (tables.stream().mapToLong(WrappedRows::countToRewrap).sum() > 0) {
                queue.add(kind(), "all");
            }
            return true;
        }));
    }

    @Override
    public String kind() {
        return "workspace.rewrap-keys";
    }

    @Override
    public void run(String subject) {
        try {
            var moved = 0;
            for (var table : tables) {
                for (var some = table.rewrap(AT_ONCE); some > 0; some = table.rewrap(AT_ONCE)) {
                    moved += some;
                }
            }
            LOG.info("{} keys and secrets are under the new master key now; the previous one can be taken away", moved);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a wrapped key could not be opened", e);
        }
    }
}
