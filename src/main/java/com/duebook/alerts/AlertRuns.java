package com.duebook.alerts;

import com.duebook.tenancy.TenantJdbc;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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

    /** What a night finds of its day. */
    enum Before { NOTHING, OTHERS, THE_NIGHT }

    /** Begins the night's evaluation unless it has been; somebody may have asked for one before it. */
    Before beginNight(LocalDate day, Instant now) {
        if (insert(day, true, now)) {
            return Before.NOTHING;
        }
        return jdbc.sql("""
                        update alert_run r set r.night = true, r.started_at = :now, r.finished_at = null
                        where r.tenant_id = :tenant and r.day = :day and r.night = false""")
                .param("day", day)
                .param("now", Timestamp.from(now))
                .update() == 1 ? Before.OTHERS : Before.THE_NIGHT;
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
                .param("now", Timestamp.from(now))
                .update();
    }

    private boolean insert(LocalDate day, boolean night, Instant now) {
        return jdbc.sql("""
                        insert ignore into alert_run (tenant_id, day, night, started_at, raised, kept, resolved)
                        values (:tenant, :day, :night, :now, 0, 0, 0)""")
                .param("day", day)
                .param("night", night)
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    void finish(LocalDate day, Instant now, EvaluationResult result) {
        jdbc.sql("""
                        update alert_run r set r.finished_at = :now, r.raised = r.raised + :raised, r.kept = :kept,
                            r.resolved = r.resolved + :resolved
                        where r.tenant_id = :tenant and r.day = :day""")
                .param("day", day)
                .param("now", Timestamp.from(now))
                .param("raised", result.raised())
                .param("kept", result.kept())
                .param("resolved", result.resolved())
                .update();
    }
}
