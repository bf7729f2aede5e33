package com.duebook.jobs.figures;

import com.duebook.jobs.WorkHandler;
import com.duebook.time.Memoized;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How much work there is, over all workspaces, for whoever watches this installation. One statement reads it, at most
 * every quarter of a minute, and none while nobody asks.
 */
@Component
public class WorkFigures {

    /** Where an item stands: its time has come, its time is still to come, somebody works on it, everybody gave up. */
    public enum Stage {
        DUE, LATER, RUNNING, PARKED
    }

    private static final Logger LOG = LoggerFactory.getLogger(WorkFigures.class);
    private static final Duration WHILE = Duration.ofSeconds(15);

    private final Memoized<WorkCounts> counts;
    private final ObjectProvider<WorkHandler> handlers;

    WorkFigures(AllWork items, ObjectProvider<WorkHandler> handlers, Clock clock) {
        this.handlers = handlers;
        this.counts = new Memoized<>(() -> read(items, clock), WHILE, clock);
    }

    /** Every kind of work that this version knows. */
    public Set<String> kinds() {
        return handlers.stream().map(WorkHandler::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** Not a number while the database does not say. */
    public double items(Collection<String> kinds, Stage stage) {
        return counts.get().items(kinds, stage);
    }

    /** In seconds, how long the oldest item whose time has come waits for somebody to take it; 0 when none does. */
    public double oldestWaits(Collection<String> kinds) {
        return counts.get().oldestWaits(kinds);
    }

    private static WorkCounts read(AllWork items, Clock clock) {
        var now = clock.instant();
        try {
            return new WorkCounts(true, now, items.count(now));
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("the work queue could not be counted: {}", away.getMessage());
            return new WorkCounts(false, now, List.of());
        }
    }
}
