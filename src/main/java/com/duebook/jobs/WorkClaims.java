package com.duebook.jobs;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.TenantJdbc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what is worked on next, over all workspaces, while others choose too. */
@Repository
class WorkClaims {

    /** How many a claim looks at; with fewer due than this it knows all of them. */
    static final int CANDIDATES = 96;
    private static final int STEPS = 8;
    private static final UUID FIRST = new UUID(0, 0);

    private final TenantJdbc jdbc;
    private final WorkItems items;
    private volatile UUID turn = FIRST;

    WorkClaims(TenantJdbc jdbc, WorkItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Of the kinds that this version knows: what only newer ones can do wakes nobody here. */
    @Transactional(readOnly = true)
    boolean anyDue(Instant now, Set<String> kinds) {
        return !kinds.isEmpty() && jdbc.sql("""
                        select 1 from work_item force index (work_item_due)
                        where state in ('WAITING', 'RUNNING') and due_at <= :now and kind in (:kinds) limit 1""")
                .param("now", now)
                .param("kinds", kinds)
                .query(Integer.class)
                .optional()
                .isPresent();
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
            items.among("""
                            update work_item force index (primary) set state = 'RUNNING', due_at = :lease,
                            attempts = attempts + 1, fence = fence + 1 where %s""", taken)
                    .param("lease", now.plus(items.lease()))
                    .update();
        }
        return new Claims(taken, !taken.isEmpty() && candidates.size() > most, lost(candidates) > lost(taken));
    }

    private static long lost(List<WorkItem> items) {
        return items.stream().filter(WorkItem::lost).count();
    }

    /** The index is named: a queue is empty whenever its statistics are taken, and full when they are needed. */
    private List<WorkItem> due(String state, Instant now, Set<String> kinds) {
        return jdbc.sql("""
                        select id, workspace_id, kind, subject, state, attempts, fence
                        from work_item force index (work_item_due)
                        where state = :state and due_at <= :now and kind in (:kinds) order by due_at limit :most""")
                .param("state", state)
                .param("now", now)
                .param("kinds", kinds)
                .param("most", CANDIDATES)
                .query(WorkClaims::read)
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
                found.addAll(jdbc.sql("""
                                select id, workspace_id, kind, subject, state, attempts, fence
                                from work_item force index (work_item_share)
                                where state = 'WAITING' and workspace_id = :workspace and due_at <= :now
                                  and kind in (:kinds) order by due_at limit :most""")
                        .param("workspace", turn)
                        .param("now", now)
                        .param("kinds", kinds)
                        .param("most", most)
                        .query(WorkClaims::read)
                        .list());
            }
        }
        return found;
    }

    private Optional<UUID> after(UUID workspace) {
        return jdbc.sql("""
                        select workspace_id from work_item force index (work_item_share)
                        where state = 'WAITING' and workspace_id > :workspace order by workspace_id limit 1""")
                .param("workspace", workspace)
                .query((row, number) -> Columns.id(row, "workspace_id"))
                .optional();
    }

    private List<WorkItem> lock(List<WorkItem> chosen, Instant now) {
        var claims = items.among("""
                        select id, workspace_id, kind, subject, state, attempts, fence
                        from work_item force index (primary)
                        where %s and state in ('WAITING', 'RUNNING') and due_at <= :now for update skip locked""", chosen)
                .param("now", now)
                .query(WorkClaims::read)
                .list().stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        return chosen.stream().map(WorkItem::id).filter(claims::containsKey).map(claims::get).toList();
    }

    private static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                Columns.id(row, "id"), Columns.id(row, "workspace_id"), row.getString("kind"),
                row.getString("subject"), row.getInt("attempts") + 1, row.getInt("fence") + 1,
                row.getString("state").equals("RUNNING"));
    }
}
