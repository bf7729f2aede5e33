package com.duebook.workspace.night;

import com.duebook.installation.Installation;
import com.duebook.jobs.NightlyTask;
import com.duebook.jobs.WorkQueue;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.RecurringList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out a night's work once per workspace and local date. It asks whether a night is marked as handed out, not
 * what time it is, so hours that were missed are caught up; the mark and the work are one transaction.
 */
@Component
class NightStarter {

    private static final Logger LOG = LoggerFactory.getLogger(NightStarter.class);

    /** A night belongs to the date that it leads into: at two, yesterday's last payments are in. */
    private static final int BEGINS_AT = 2;

    private final JdbcClient client;
    private final List<String> tasks;
    private final WorkQueue queue;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Installation installation;
    private final Clock clock;

    NightStarter(
            JdbcClient client,
            List<NightlyTask> tasks,
            WorkQueue queue,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Installation installation,
            Clock clock,
            RecurringList recurring) {
        RecurringList.requireSame(recurring.nights(), tasks.stream().map(NightlyTask::kind).toList());
        this.client = client;
        this.tasks = recurring.nights();
        this.queue = queue;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.installation = installation;
        this.clock = clock;
    }

    private record Sleeper(UUID workspace, ZoneId zone, @Nullable LocalDate done) {}

    /** @return how many nights began; none in quarantine, which are caught up after it */
    int start() {
        if (installation.isInQuarantine()) {
            return 0;
        }
        var begun = 0;
        for (var sleeper : sleepers()) {
            var night = night(sleeper.zone());
            if ((sleeper.done() == null || sleeper.done().isBefore(night)) && begin(sleeper, night)) {
                begun++;
            }
        }
        return begun;
    }

    private LocalDate night(ZoneId zone) {
        return clock.instant().atZone(zone).minusHours(BEGINS_AT).toLocalDate();
    }

    /** One workspace's trouble must not keep the others awake. */
    private boolean begin(Sleeper sleeper, LocalDate night) {
        try {
            return tenancy.callAs(sleeper.workspace(), Actor.SYSTEM,
                    () -> Boolean.TRUE.equals(transaction.execute(status -> handOut(sleeper.workspace(), night))));
        } catch (RuntimeException e) {
            LOG.error("the night of workspace {} did not begin", sleeper.workspace(), e);
            return false;
        }
    }

    private boolean handOut(UUID workspace, LocalDate night) {
        var marked = client.sql("""
                        update workspace set night_done_on = :night
                        where id = :id and (night_done_on is null or night_done_on < :night)""")
                .param("night", night)
                .param("id", Ids.bytes(workspace))
                .update();
        if (marked == 1) {
            tasks.forEach(kind -> queue.add(kind, night.toString()));
        }
        return marked == 1;
    }

    private List<Sleeper> sleepers() {
        return client.sql("select id, zone, night_done_on from workspace where suspended_at is null")
                .query((row, number) -> new Sleeper(
                        Ids.uuid(row.getBytes("id")),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("night_done_on", LocalDate.class)))
                .list();
    }
}
