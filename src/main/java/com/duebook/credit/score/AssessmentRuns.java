package com.duebook.credit.score;

import com.duebook.credit.score.AssessAll.AssessmentCount;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row per workspace and day. Its lock makes runs of one workspace wait for each other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AssessmentRuns {

    private final TenantJdbc jdbc;
    private final Today today;

    AssessmentRuns(TenantJdbc jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** @return false where all customers were assessed on that day by that version */
    boolean begin(LocalDate day, int card) {
        jdbc.sql("""
                        insert ignore into credit_assessment_run (tenant_id, day, card, started_at, assessed, written)
                        values (:tenant, :day, :card, :now, 0, 0)""")
                .param("day", day).param("card", card).param("now", today.now())
                .update();
        lock(day);
        return jdbc.sql("""
                        update credit_assessment_run r set r.card = :card, r.started_at = :now, r.finished_at = null
                        where r.tenant_id = :tenant and r.day = :day and (r.card <> :card or r.finished_at is null)""")
                .param("day", day).param("card", card).param("now", today.now())
                .update() == 1;
    }

    void lock(LocalDate day) {
        jdbc.sql("select r.day from credit_assessment_run r where r.tenant_id = :tenant and r.day = :day for update")
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    void finish(LocalDate day, AssessmentCount count) {
        jdbc.sql("""
                        update credit_assessment_run r set r.finished_at = :now, r.assessed = :assessed, r.written = r.written + :written
                        where r.tenant_id = :tenant and r.day = :day""")
                .param("day", day).param("now", today.now())
                .param("assessed", count.assessed()).param("written", count.written())
                .update();
    }
}
