package com.duebook.credit.score;

import com.duebook.credit.score.AssessAll.AssessmentCount;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * The end of the run before.
     *
     * @param id as they were made when it began, by the clock of the machine, and a while before
     * @param moment the same by the clock of the product
     */
    record Mark(UUID id, Instant moment) {

        /** Longer than any transaction that was under way. */
        private static final Duration MARGIN = Duration.ofHours(1);
        private static final int BELOW_THE_TIME = 16;

        static Mark of(UUID made, Instant begun) {
            return new Mark(new UUID(made.getMostSignificantBits() - (MARGIN.toMillis() << BELOW_THE_TIME), 0), begun.minus(MARGIN));
        }
    }

    /** Where a run can go on from that assessed all customers before that day by the same version; empty where it is to look at all of them. */
    Optional<Mark> before(LocalDate day, int card) {
        return jdbc.sql("""
                        select r.mark, r.started_at, r.day < :day and r.card = :card and r.mark is not null
                        from credit_assessment_run r where r.tenant_id = :tenant and r.finished_at is not null
                        order by r.started_at desc limit 1""")
                .param("day", day).param("card", card)
                .query((row, number) -> row.getBoolean(3) ? Optional.of(Mark.of(Columns.id(row, 1), Columns.moment(row, 2)))
                        : Optional.<Mark>empty())
                .optional().flatMap(Function.identity());
    }

    /**
     * @param isLasting whether the next run can go on from it
     * @return false where all customers were assessed on that day by that version
     */
    boolean begin(LocalDate day, int card, boolean isLasting) {
        jdbc.sql("""
                        insert ignore into credit_assessment_run (tenant_id, day, card, started_at, assessed, written)
                        values (:tenant, :day, :card, :now, 0, 0)""")
                .param("day", day).param("card", card).param("now", today.now())
                .update();
        lock(day);
        return jdbc.sql("""
                        update credit_assessment_run r set r.card = :card, r.started_at = :now, r.mark = :mark, r.finished_at = null
                        where r.tenant_id = :tenant and r.day = :day and (r.card <> :card or r.finished_at is null)""")
                .param("day", day).param("card", card).param("now", today.now()).param("mark", isLasting ? Ids.next() : null)
                .update() == 1;
    }

    void lock(LocalDate day) {
        lock(day, "for update");
    }

    /** Parts of a run may be written side by side, and nothing else meanwhile. */
    void share(LocalDate day) {
        lock(day, "lock in share mode");
    }

    private void lock(LocalDate day, String how) {
        jdbc.sql("select r.day from credit_assessment_run r where r.tenant_id = :tenant and r.day = :day " + how)
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
