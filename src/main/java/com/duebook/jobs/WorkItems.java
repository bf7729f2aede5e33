package com.duebook.jobs;

import com.duebook.tenancy.Ids;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of work across all workspaces; a platform table that only this module reads. */
@Repository
class WorkItems {

    /** How many a claim looks at; with fewer due than this it knows all of them. */
    private static final int CANDIDATES = 96;
    private static final int STEPS = 8;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient client;
    private final EntityManager entities;
    private final Duration lease;
    private volatile UUID turn = FIRST;

    /** @param lease renewed while its worker lives, so it is how long a dead one's work waits at most */
    WorkItems(JdbcClient client, EntityManager entities, @Value("${duebook.jobs.lease:30s}") Duration lease) {
        this.client = client;
        this.entities = entities;
        this.lease = lease;
    }

    @Transactional(readOnly = true)
    List<ParkedWork.Item> parked(int most) {
        return client.sql("""
                        select id, workspace_id, kind, attempts, last_error from work_item
                        where state = 'PARKED' order by due_at desc limit :most""")
                .param("most", most)
                .query((row, number) -> new ParkedWork.Item(
                        Ids.uuid(row.getBytes("id")), Ids.uuid(row.getBytes("workspace_id")), row.getString("kind"),
                        row.getInt("attempts"), row.getString("last_error")))
                .list();
    }

    @Transactional(readOnly = true)
    Map<UUID, Long> parkedByWorkspace() {
        var counts = new HashMap<UUID, Long>();
        client.sql("select workspace_id, count(*) from work_item where state = 'PARKED' group by workspace_id")
                .query(row -> {
                    counts.put(Ids.uuid(row.getBytes(1)), row.getLong(2));
                });
        return counts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int unpark(UUID item, Instant now) {
        return client.sql("""
                        update work_item set state = 'WAITING', due_at = :now, attempts = 0, fence = fence + 1
                        where id = :id and state = 'PARKED'""")
                .param("now", Timestamp.from(now))
                .param("id", Ids.bytes(item))
                .update();
    }

    Duration lease() {
        return lease;
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
     * Takes what is due, and what a dead worker left behind, each workspace in turn. During an update an old replica
     * leaves kinds it does not know to the new ones. Looking locks nothing and reads a bounded number of index entries
     * however long the queue is; only what is taken is locked, by its id, and what others are taking is skipped.
     *
     * @param lostToo whether to look for what dead workers left behind
     */
    @Transactional
    Claims claim(Instant now, Set<String> kinds, int most, boolean lostToo) {
        if (kinds.isEmpty()) {
            return new Claims(List.of(), false, false);
        }
        var candidates = new ArrayList<WorkItem>(lostToo ? due("RUNNING", now, kinds) : List.of());
        candidates.addAll(due("WAITING", now, kinds));
        var isLong = candidates.size() >= CANDIDATES;
        if (isLong) {
            // Others read the same ones now: so that they do not all reach for the same.
            Collections.shuffle(candidates);
            candidates.addAll(latecomers(now, kinds, most, candidates));
        }
        var taken = candidates.isEmpty() ? candidates : lock(FairShare.of(candidates, most), now);
        if (!taken.isEmpty()) {
            client.sql("""
                            update work_item set state = 'RUNNING', due_at = :lease, attempts = attempts + 1,
                            fence = fence + 1 where id in (:ids)""")
                    .param("lease", Timestamp.from(now.plus(lease)))
                    .param("ids", ids(taken))
                    .update();
        }
        return new Claims(taken, !taken.isEmpty() && candidates.size() > most, lost(candidates) > lost(taken));
    }

    private static long lost(List<WorkItem> items) {
        return items.stream().filter(WorkItem::lost).count();
    }

    /** The index is named: a queue is empty whenever its statistics are taken, and full when they are needed. */
    private List<WorkItem> due(String state, Instant now, Set<String> kinds) {
        return client.sql("""
                        select id, workspace_id, kind, subject, state, attempts, fence
                        from work_item force index (work_item_due)
                        where state = :state and due_at <= :now and kind in (:kinds) order by due_at limit :most""")
                .param("state", state)
                .param("now", Timestamp.from(now))
                .param("kinds", kinds)
                .param("most", CANDIDATES)
                .query(WorkItems::read)
                .list();
    }

    /** The next few workspaces after those of the last time, if they stand behind a long line of others. */
    private List<WorkItem> latecomers(Instant now, Set<String> kinds, int most, List<WorkItem> known) {
        var seen = known.stream().map(WorkItem::workspace).collect(Collectors.toSet());
        var found = new ArrayList<WorkItem>();
        for (var step = 0; step < STEPS; step++) {
            var next = after(turn);
            turn = next.orElse(FIRST);
            if (next.isPresent() && seen.add(turn)) {
                found.addAll(client.sql("""
                                select id, workspace_id, kind, subject, state, attempts, fence
                                from work_item force index (work_item_share)
                                where state = 'WAITING' and workspace_id = :workspace and due_at <= :now
                                  and kind in (:kinds) order by due_at limit :most""")
                        .param("workspace", Ids.bytes(turn))
                        .param("now", Timestamp.from(now))
                        .param("kinds", kinds)
                        .param("most", most)
                        .query(WorkItems::read)
                        .list());
            }
        }
        return found;
    }

    private Optional<UUID> after(UUID workspace) {
        return client.sql("""
                        select workspace_id from work_item force index (work_item_share)
                        where state = 'WAITING' and workspace_id > :workspace order by workspace_id limit 1""")
                .param("workspace", Ids.bytes(workspace))
                .query((row, number) -> Ids.uuid(row.getBytes("workspace_id")))
                .optional();
    }

    private List<WorkItem> lock(List<WorkItem> chosen, Instant now) {
        var claims = client.sql("""
                        select id, workspace_id, kind, subject, state, attempts, fence from work_item
                        where id in (:ids) and state in ('WAITING', 'RUNNING') and due_at <= :now
                        for update skip locked""")
                .param("ids", ids(chosen))
                .param("now", Timestamp.from(now))
                .query(WorkItems::read)
                .list().stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        return chosen.stream().map(WorkItem::id).filter(claims::containsKey).map(claims::get).toList();
    }

    private static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                Ids.uuid(row.getBytes("id")), Ids.uuid(row.getBytes("workspace_id")), row.getString("kind"),
                row.getString("subject"), row.getInt("attempts") + 1, row.getInt("fence") + 1,
                row.getString("state").equals("RUNNING"));
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
        return client.sql("select 1 from work_item where id = :id and fence = :fence and state = 'RUNNING'")
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
        return items.isEmpty() ? 0 : client.sql("update work_item set " + change
                        + " where id in (:ids) and (id, fence) in (:claims) and state = 'RUNNING'")
                .param("now", Timestamp.from(at))
                .param("ids", ids(items))
                .param("claims", items.stream().map(item -> new Object[] {Ids.bytes(item.id()), item.fence()}).toList())
                .update();
    }

    private static List<byte[]> ids(Collection<WorkItem> items) {
        return items.stream().map(item -> Ids.bytes(item.id())).toList();
    }

    @Transactional(readOnly = true)
    boolean anyDue(Instant now) {
        return client.sql("""
                        select 1 from work_item force index (work_item_due)
                        where state in ('WAITING', 'RUNNING') and due_at <= :now limit 1""")
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
