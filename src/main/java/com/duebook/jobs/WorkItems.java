package com.duebook.jobs;

import com.duebook.tenancy.Ids;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of work across all workspaces; a platform table that only this module reads. */
@Repository
class WorkItems {

    private final JdbcClient client;
    private final EntityManager entities;
    private final Duration lease;

    /** @param lease for how long a worker that says nothing is believed to be alive */
    WorkItems(JdbcClient client, EntityManager entities, @Value("${duebook.jobs.lease:30s}") Duration lease) {
        this.client = client;
        this.entities = entities;
        this.lease = lease;
    }

    /**
     * Once per kind, workspace and subject while it waits: asking again changes nothing. What is being worked on or was
     * parked begins anew: whoever works on it has looked too early, and loses its claim. Entities are written before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID workspace, String kind, String subject, Instant due) {
        entities.flush();
        client.sql("""
                        insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence)
                        values (:id, :workspace, :kind, :subject, 'WAITING', :due, 0, 0)
                        on duplicate key update
                          due_at = case when state = 'WAITING' then least(due_at, values(due_at)) else values(due_at) end,
                          attempts = case when state = 'WAITING' then attempts else 0 end,
                          fence = case when state = 'WAITING' then fence else fence + 1 end,
                          state = 'WAITING'""")
                .param("id", Ids.bytes(Ids.next()))
                .param("workspace", Ids.bytes(workspace))
                .param("kind", kind)
                .param("subject", subject)
                .param("due", Timestamp.from(due))
                .update();
    }

    /**
     * Takes what is due, and what a dead worker left behind; others skip what is being taken. During an update an old
     * replica leaves kinds it does not know to the new ones.
     */
    @Transactional
    List<WorkItem> claim(Instant now, Set<String> kinds, int most) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        var found = client.sql("""
                        select id, workspace_id, kind, subject, attempts, fence from work_item
                        where state in ('WAITING', 'RUNNING') and due_at <= :now and kind in (:kinds)
                        order by due_at limit :most for update skip locked""")
                .param("now", Timestamp.from(now))
                .param("kinds", kinds)
                .param("most", most)
                .query((row, number) -> new WorkItem(
                        Ids.uuid(row.getBytes("id")), Ids.uuid(row.getBytes("workspace_id")), row.getString("kind"),
                        row.getString("subject"), row.getInt("attempts") + 1, row.getInt("fence") + 1))
                .list();
        if (!found.isEmpty()) {
            client.sql("""
                            update work_item set state = 'RUNNING', due_at = :lease, attempts = attempts + 1,
                            fence = fence + 1 where id in (:ids)""")
                    .param("lease", Timestamp.from(now.plus(lease)))
                    .param("ids", found.stream().map(item -> Ids.bytes(item.id())).toList())
                    .update();
        }
        return found;
    }

    @Transactional(readOnly = true)
    boolean anyDue(Instant now) {
        return client.sql("select 1 from work_item where state in ('WAITING', 'RUNNING') and due_at <= :now limit 1")
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** By kind and stage. Whatever a dead worker left behind is due again. */
    @Transactional(readOnly = true)
    List<WorkCounts.Row> count(Instant now) {
        return client.sql("""
                        select kind, case
                            when state = 'PARKED' then 'PARKED'
                            when due_at <= :now then 'DUE'
                            when state = 'RUNNING' then 'RUNNING'
                            else 'LATER' end as stage, count(*) as items, min(due_at) as oldest
                        from work_item group by kind, stage""")
                .param("now", Timestamp.from(now))
                .query((row, number) -> new WorkCounts.Row(
                        row.getString("kind"), WorkFigures.Stage.valueOf(row.getString("stage")),
                        row.getLong("items"), row.getTimestamp("oldest").toInstant()))
                .list();
    }

    Duration lease() {
        return lease;
    }

    /** Says that its worker is alive. @return whether the item is still that worker's */
    @Transactional
    boolean renew(WorkItem item, Instant now) {
        return client.sql("update work_item set due_at = :lease where id = :id and fence = :fence and state = 'RUNNING'")
                .param("lease", Timestamp.from(now.plus(lease)))
                .param("id", Ids.bytes(item.id()))
                .param("fence", item.fence())
                .update() == 1;
    }

    @Transactional
    boolean finish(WorkItem item) {
        return client.sql("delete from work_item where id = :id and fence = :fence")
                .param("id", Ids.bytes(item.id()))
                .param("fence", item.fence())
                .update() == 1;
    }

    /** Puts it back for later, or parks it. A worker that lost its claim changes nothing. */
    @Transactional
    boolean putBack(WorkItem item, String state, Instant due, String reason) {
        return client.sql("""
                        update work_item set state = :state, due_at = :due, last_error = :reason
                        where id = :id and fence = :fence""")
                .param("state", state)
                .param("due", Timestamp.from(due))
                .param("reason", reason.substring(0, Math.min(500, reason.length())))
                .param("id", Ids.bytes(item.id()))
                .param("fence", item.fence())
                .update() == 1;
    }
}
