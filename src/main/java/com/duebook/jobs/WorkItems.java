package com.duebook.jobs;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of work across all workspaces, a platform table: how an item comes into it, is held, and leaves. */
@Repository
class WorkItems {

    private final TenantJdbc jdbc;
    private final Duration lease;

    /** @param lease renewed while its worker lives, so it is how long a dead one's work waits at most */
    WorkItems(TenantJdbc jdbc, @Value("${duebook.jobs.lease:30s}") Duration lease) {
        this.jdbc = jdbc;
        this.lease = lease;
    }

    Duration lease() {
        return lease;
    }

    /**
     * Once per kind, workspace and subject while it waits: asking again changes nothing. What is being worked on or was
     * parked begins anew: whoever works on it has looked too early, and loses its claim.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID workspace, String kind, String subject, Instant due) {
        jdbc.sql("""
                        insert into work_item (id, workspace_id, kind, subject, state, due_at, attempts, fence)
                        values (:id, :workspace, :kind, :subject, 'WAITING', :due, 0, 0)
                        on duplicate key update
                          due_at = case when state = 'WAITING' then least(due_at, values(due_at)) else values(due_at) end,
                          attempts = case when state = 'WAITING' then attempts else 0 end,
                          fence = case when state = 'WAITING' then fence else fence + 1 end,
                          state = 'WAITING'""")
                .param("id", Ids.next())
                .param("workspace", workspace)
                .param("kind", kind)
                .param("subject", subject)
                .param("due", due)
                .update();
    }

    /**
     * While their worker lives. Who has lost an item meanwhile does not get it back by this.
     *
     * @return whether all of them are still its
     */
    @Transactional
    boolean renew(Collection<WorkItem> items, Instant now) {
        return change("due_at = :now", items, now.plus(lease)) == items.size();
    }

    @Transactional(readOnly = true)
    boolean isHeld(WorkItem item) {
        return one("select 1 from work_item where %s and state = 'RUNNING'", item)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What was held and not begun, as if it had never been claimed. */
    @Transactional
    void release(Collection<WorkItem> items, Instant now) {
        change("state = 'WAITING', attempts = attempts - 1, due_at = :now", items, now);
    }

    /** What was begun and will not end: the next one takes it at once, and knows that somebody had begun. */
    @Transactional
    void abandon(Collection<WorkItem> items, Instant now) {
        change("due_at = :now", items, now);
    }

    private int change(String change, Collection<WorkItem> items, Instant at) {
        return items.isEmpty() ? 0 : among("update work_item force index (primary) set " + change
                + " where %s and (id, fence) in (:claims) and state = 'RUNNING'", items)
                .param("now", at)
                .param("claims", items.stream().map(item -> new Object[] {Ids.bytes(item.id()), item.fence()}).toList())
                .update();
    }

    /**
     * The workspaces too: by them the shards are known that have to answer, and no others are asked.
     *
     * @param sql with {@code %s} where the items are chosen
     */
    JdbcClient.StatementSpec among(String sql, Collection<WorkItem> items) {
        return jdbc.sql(sql.formatted("id in (:ids) and workspace_id in (:workspaces)"))
                .param("ids", items.stream().map(item -> Ids.bytes(item.id())).toList())
                .param("workspaces", items.stream().map(WorkItem::workspace).distinct().map(Ids::bytes).toList());
    }

    private JdbcClient.StatementSpec one(String sql, WorkItem item) {
        return jdbc.sql(sql.formatted("id = :id and workspace_id = :workspace and fence = :fence"))
                .param("id", item.id())
                .param("workspace", item.workspace())
                .param("fence", item.fence());
    }

    @Transactional
    boolean finish(WorkItem item) {
        return one("delete from work_item where %s", item).update() == 1;
    }

    /** Puts it back for later, or parks it. A worker that lost its claim changes nothing. */
    @Transactional
    boolean putBack(WorkItem item, String state, Instant due, String reason) {
        return one("update work_item set state = :state, due_at = :due, last_error = :reason where %s", item)
                .param("state", state)
                .param("due", due)
                .param("reason", reason.substring(0, Math.min(500, reason.length())))
                .update() == 1;
    }
}
