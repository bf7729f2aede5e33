package com.duebook.alerts;

import com.duebook.tenancy.TenantJdbc;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row per workspace and day. Its lock makes evaluations of one workspace wait for each other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AlertRuns {

    private final TenantJdbc jdbc;

    AlertRuns(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it has been; an evaluation that somebody asked for before it is no night */
    boolean beginNight(LocalDate day, Instant now) {
        return insert(day, true, now) || jdbc.sql("""
                        update alert_run r set r.night = true, r.started_at = :now, r.finished_at = null
                        where r.tenant_id = :tenant and r.day = :day and r.night = false""")
                .param("day", day)
                .param("now", now)
                .update() == 1;
    }

    /** Everything raised until then is in a digest, or was no news to anybody; the epoch before the first night. */
    Instant toldUntil() {
        return jdbc.sql("select max(r.told_at) from alert_run r where r.tenant_id = :tenant")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)
                        .orElse(Instant.EPOCH))
                .single();
    }

    void told(LocalDate day, Instant now) {
        jdbc.sql("update alert_run r set r.told_at = :now where r.tenant_id = :tenant and r.day = :day")
                .param("day", day)
                .param("now", now)
                .update();
    }

    /** Lets an evaluation that is under way end first. */
    void await(LocalDate day) {
        jdbc.sql("select r.day from alert_run r where r.tenant_id = :tenant and r.day = :day for update")
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    /** Takes an earlier run's place; waits for it to end. */
    void begin(LocalDate day, Instant now) {
        if (insert(day, false, now)) {
            return;
        }
        jdbc.sql("""
                        update alert_run r set r.started_at = :now, r.finished_at = null
                        where r.tenant_id = :tenant and r.day = :day""")
                .param("day", day)
                .param("now", now)
                .update();
    }

    private boolean insert(LocalDate day, boolean night, Instant now) {
        return jdbc.sql("""
                        insert ignore into alert_run (tenant_id, day, night, started_at, raised, kept, resolved)
                        values (:tenant, :day, :night, :now, 0, 0, 0)""")
                .param("day", day)
                .param("night", night)
                .param("now", now)
                .update() == 1;
    }

    void finish(LocalDate day, Instant now, EvaluationResult result) {
        jdbc.sql("""
                        update alert_run r set r.finished_at = :now, r.raised = r.raised + :raised, r.kept = :kept,
                            r.resolved = r.resolved + :resolved
                        where r.tenant_id = :tenant and r.day = :day""")
                .param("day", day)
                .param("now", now)
                .param("raised", result.raised())
                .param("kept", result.kept())
                .param("resolved", result.resolved())
                .update();
    }
}
