package com.duebook.workspace.night;

import com.duebook.installation.Installation;
import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkQueue;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.RecurringList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out a night's work once per workspace and local date. It asks whether a night is marked as handed out, not
 * what time it is, so hours that were missed are caught up; the marks of a zone and the work are one transaction.
 */
@Component
class NightStarter {

    private static final Logger LOG = LoggerFactory.getLogger(NightStarter.class);

    /** A night belongs to the date that it leads into: at two, yesterday's last payments are in. */
    private static final int BEGINS_AT = 2;

    private final NightMarks marks;
    private final List<String> tasks;
    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Installation installation;
    private final Clock clock;

    NightStarter(
            NightMarks marks,
            List<NightlyTask> tasks,
            WorkQueue queue,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Installation installation,
            Clock clock,
            RecurringList recurring) {
        RecurringList.requireSame(recurring.nights(), tasks.stream().map(NightlyTask::kind).toList());
        this.marks = marks;
        this.tasks = recurring.nights();
        this.queue = queue;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.installation = installation;
        this.clock = clock;
    }

    /** @return how many nights began; none in quarantine, which are caught up after it */
    int start() {
        if (installation.isInQuarantine()) {
            return 0;
        }
        return tenancy.onPlatform(() -> marks.sleepers().stream()
                .filter(them -> them.come() == null || them.come().isBefore(night(them.zone())))
                .map(NightMarks.Sleepers::zone)
                .distinct()
                .mapToInt(this::begin)
                .sum());
    }

    private LocalDate night(ZoneId zone) {
        return clock.instant().atZone(zone).minusHours(BEGINS_AT).toLocalDate();
    }

    /** One zone's trouble must not keep the others awake. */
    private int begin(ZoneId zone) {
        try {
            return transaction.execute(status -> handOut(zone, night(zone)));
        } catch (RuntimeException e) {
            LOG.error("the night in {} did not begin", zone, e);
            return 0;
        }
    }

    private int handOut(ZoneId zone, LocalDate night) {
        var come = marks.come(zone, night);
        if (come > 0) {
            tasks.forEach(kind -> queue.add(NightBegin.KIND, new NightRun(kind, night).subject()));
        }
        return come;
    }
}
