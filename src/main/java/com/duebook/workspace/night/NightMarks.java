package com.duebook.workspace.night;

import com.duebook.tenancy.Columns;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which night has come for which workspace, and how far each kind of work is with it. None that is suspended. */
@Repository
class NightMarks {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient client;

    NightMarks(JdbcClient client) {
        this.client = client;
    }

    /** @param come the last night that came; null before the first */
    record Sleepers(ZoneId zone, @Nullable LocalDate come) {}

    /** A handful, however many workspaces there are. */
    @Transactional(readOnly = true)
    public List<Sleepers> sleepers() {
        return client.sql("select distinct zone, night_done_on from workspace where suspended_at is null")
                .query((row, number) -> new Sleepers(
                        ZoneId.of(row.getString("zone")), row.getObject("night_done_on", LocalDate.class)))
                .list();
    }

    /** @return for how many it came, and had not before */
    @Transactional(propagation = Propagation.MANDATORY)
    public int come(ZoneId zone, LocalDate night) {
        return client.sql("""
                        update workspace set night_done_on = :night
                        where zone = :zone and suspended_at is null and (night_done_on is null or night_done_on < :night)""")
                .param("night", night)
                .param("zone", zone.getId())
                .update();
    }

    @Transactional(readOnly = true)
    public long count(NightRun run) {
        return client.sql("select count(*) " + due())
                .param("night", run.date())
                .param("kind", run.kind())
                .param("after", FIRST)
                .query(Long.class)
                .single();
    }

    /** @param last of the page before, or null for the first one; by id */
    @Transactional(readOnly = true)
    public List<UUID> page(NightRun run, @Nullable UUID last, int most) {
        return client.sql("select w.id " + due() + " order by w.id limit :most")
                .param("night", run.date())
                .param("kind", run.kind())
                .param("after", last == null ? FIRST : last)
                .param("most", most)
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }

    private static String due() {
        return """
                from workspace w left join workspace_night n on n.workspace_id = w.id and n.kind = :kind
                where w.id > :after and w.night_done_on = :night and w.suspended_at is null
                  and (n.night is null or n.night < :night)""";
    }

    @Transactional
    public void done(UUID workspace, NightRun run) {
        client.sql("""
                        insert into workspace_night (workspace_id, kind, night) values (:workspace, :kind, :night)
                        on duplicate key update night = values(night)""")
                .param("workspace", workspace)
                .param("kind", run.kind())
                .param("night", run.date())
                .update();
    }
}
