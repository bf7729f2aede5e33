package com.duebook.jobs;

import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
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
                .param("id", Ids.bytes(Ids.next()))
                .param("workspace", Ids.bytes(workspace))
                .param("kind", kind)
                .param("subject", subject)
                .param("due", Timestamp.from(due))
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
        return jdbc.sql("select 1 from work_item where id = :id and fence = :fence and state = 'RUNNING'")
                .param("id", Ids.bytes(item.id()))
                .param("fence", item.fence())
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
        return items.isEmpty() ? 0 : jdbc.sql("update work_item set " + change
                        + " where id in (:ids) and (id, fence) in (:claims) and state = 'RUNNING'")
                .param("now", Timestamp.from(at))
                .param("ids", ids(items))
                .param("claims", items.stream().map(item -> new Object[] {Ids.bytes(item.id()), item.fence()}).toList())
                .update();
    }

    static List<byte[]> ids(Collection<WorkItem> items) {
        return items.stream().map(item -> Ids.bytes(item.id())).toList();
    }

    @Transactional
    boolean finish(WorkItem item) {
        return jdbc.sql("delete from work_item where id = :id and fence = :fence")
                .param("id", Ids.bytes(item.id()))
                .param("fence", item.fence())
                .update() == 1;
    }

    /** Puts it back for later, or parks it. A worker that lost its claim changes nothing. */
    @Transactional
    boolean putBack(WorkItem item, String state, Instant due, String reason) {
        return jdbc.sql("""
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
