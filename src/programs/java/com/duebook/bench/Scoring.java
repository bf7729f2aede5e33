package com.duebook.bench;

import com.duebook.client.Sql;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Scope;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** The night's assessments by the job of a night: the first, the same day again, the day after, and all workspaces together. */
final class Scoring {

    private static final String KIND = "credit.assess";
    /** Days apart at nearly any hour. */
    private static final String TODAY = "Pacific/Pago_Pago";
    private static final String TOMORROW = "Pacific/Kiritimati";
    /** For which the product remembers a workspace's zone. */
    private static final long REMEMBERED = 11_000;

    private final Sql sql;
    private final Table table;

    Scoring(Sql sql, Table table) {
        this.sql = sql;
        this.table = table;
    }

    void measure(String size, UUID workspace) throws Exception {
        var floor = "%.1f s".formatted(bare(workspace));
        zone(workspace, TODAY);
        endBooks(workspace, LocalDate.now(ZoneId.of(TODAY)));
        var first = night(List.of(workspace), "2001-01-01");
        var written = rows(workspace);
        table.add(size + " customers assessed on the first night", "%.1f s, %,d rows".formatted(first, written), "≤ 10 s", floor,
                first <= 10 && written > 0);
        var again = night(List.of(workspace), "2001-01-02");
        table.add(size + " the same day again", "%.2f s, %,d rows".formatted(again, rows(workspace) - written),
                "≤ 0.5 s, nothing written", "", again <= 0.5 && rows(workspace) == written);
        zone(workspace, TOMORROW);
        var next = night(List.of(workspace), "2001-01-03");
        table.add(size + " the day after, nothing paid", "%.1f s, %,d rows".formatted(next, rows(workspace) - written), "≤ 5 s", "",
                next <= 5 && idle(workspace) == 0);
    }

    void all(List<UUID> workspaces) throws Exception {
        sql.run("delete from credit_assessment");
        sql.run("delete from credit_assessment_run");
        var begun = System.nanoTime();
        night(workspaces, "2001-01-04");
        var seconds = (System.nanoTime() - begun) / 1e9;
        table.add("assessments of %,d workspaces".formatted(workspaces.size()), "%.1f s".formatted(seconds), "≤ 60 s", "", seconds <= 60);
    }

    /** @return seconds that the job took, by itself */
    private double night(List<UUID> workspaces, String night) throws Exception {
        for (var workspace : workspaces) {
            sql.run("update workspace set night_done_on = ? where id = ?", night, Ids.bytes(workspace));
        }
        sql.run("insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence)"
                + " values (?, ?, 'nights.begin', ?, 'WAITING', now(6), 0, 0)",
                Ids.bytes(Ids.next()), Ids.bytes(Scope.PLATFORM), night + " " + KIND);
        var job = UUID.nameUUIDFromBytes(("night " + night + " " + KIND).getBytes(StandardCharsets.UTF_8)).toString();
        sql.await(1, "select count(*) from jobrunr_jobs where id = ? and state = 'SUCCEEDED'", job);
        return sql.number("select 1000 * regexp_replace(jobAsJson, '(?s).*\"processDuration\":([0-9.]+).*', '\\\\1') from jobrunr_jobs"
                + " where id = ?", job) / 1e3;
    }

    /** Nothing is booked in the future, and what was today where the books were filled may be tomorrow there. */
    private void endBooks(UUID workspace, LocalDate day) throws SQLException {
        sql.run("update ledger_entry set booked_on = ? where tenant_id = ? and booked_on > ?", day, Ids.bytes(workspace), day);
        sql.run("delete from ledger_day where tenant_id = ? and booked_on > ?", Ids.bytes(workspace), day);
    }

    private void zone(UUID workspace, String zone) throws Exception {
        sql.run("update workspace set zone = ? where id = ?", zone, Ids.bytes(workspace));
        Thread.sleep(REMEMBERED);
    }

    private long rows(UUID workspace) throws SQLException {
        return sql.number("select count(*) from credit_assessment where tenant_id = ?", Ids.bytes(workspace));
    }

    /** Rows that say what the one before said. */
    private long idle(UUID workspace) throws SQLException {
        return sql.number("select count(*) from credit_assessment a join credit_assessment b on b.tenant_id = a.tenant_id"
                + " and b.customer_id = a.customer_id and b.live is null and b.score = a.score and b.class = a.class"
                + " where a.tenant_id = ? and a.live = 1", Ids.bytes(workspace));
    }

    /** What the database takes to add up the same rows, and to write one for each customer. @return seconds */
    private double bare(UUID workspace) throws Exception {
        var begun = System.nanoTime();
        sql.run("set @tenant = ?", Ids.bytes(workspace));
        for (var statement : new ClassPathResource("bench/score.sql").getContentAsString(StandardCharsets.UTF_8).split(";\\s*")) {
            sql.run(statement);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
