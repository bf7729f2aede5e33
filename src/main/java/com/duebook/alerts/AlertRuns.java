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

    /** @return false when that day's run exists already */
    boolean begin(LocalDate day, Instant now) {
        return jdbc.sql("""
                        insert ignore into alert_run (tenant_id, day, started_at, raised, kept, resolved)
                        values (:tenant, :day, :now, 0, 0, 0)""")
                .param("day", day)
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    /** Lets an evaluation that is under way end first. */
    void await(LocalDate day) {
        jdbc.sql("select r.day from alert_run r where r.tenant_id = :tenant and r.day = :day for update")
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    /** Takes an earlier run's place; waits for it to end. */
    void beginAgain(LocalDate day, Instant now) {
        jdbc.sql("""
                        update alert_run r set r.started_at = :now, r.finished_at = null
                        where r.tenant_id = :tenant and r.day = :day""")
                .param("day", day)
                .param("now", Timestamp.from(now))
                .update();
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
