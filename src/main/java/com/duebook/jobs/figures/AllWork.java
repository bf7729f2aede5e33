package com.duebook.jobs.figures;

import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of work as operators see it: counted, and what is parked. */
@Repository
class AllWork {

    private final TenantJdbc jdbc;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    AllWork(TenantJdbc jdbc, Tenancy tenancy, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /** By kind and stage. Whatever a dead worker left behind is due again. */
    List<WorkCounts.Row> count(Instant now) {
        return tenancy.onPlatform(() -> jdbc.sql("""
                        select kind, case
                            when state = 'PARKED' then 'PARKED'
                            when due_at <= :now then 'DUE'
                            when state = 'RUNNING' then 'RUNNING'
                            else 'LATER' end as stage, count(*) as items, min(due_at) as oldest
                        from work_item group by kind, stage""")
                .param("now", now)
                .query((row, number) -> new WorkCounts.Row(
                        row.getString("kind"), WorkFigures.Stage.valueOf(row.getString("stage")),
                        row.getLong("items"), Columns.moment(row, "oldest")))
                .list());
    }

    List<ParkedWork.Item> parked(int most) {
        return tenancy.onPlatform(() -> jdbc.sql("""
                        select id, workspace_id, kind, attempts, last_error from work_item
                        where state = 'PARKED' order by due_at desc limit :most""")
                .param("most", most)
                .query((row, number) -> new ParkedWork.Item(
                        Columns.id(row, "id"), Columns.id(row, "workspace_id"), row.getString("kind"),
                        row.getInt("attempts"), row.getString("last_error")))
                .list());
    }

    Map<UUID, Long> parkedByWorkspace() {
        return tenancy.onPlatform(() -> jdbc.sql("""
                        select workspace_id, count(*) as items from work_item
                        where state = 'PARKED' group by workspace_id""")
                .query((row, number) -> Map.entry(Columns.id(row, "workspace_id"), row.getLong("items")))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    void unpark(ParkedWork.Item item, Instant now) {
        tenancy.onPlatform(() -> transaction.execute(status -> jdbc.sql("""
                        update work_item set state = 'WAITING', due_at = :now, attempts = 0, fence = fence + 1
                        where id = :id and workspace_id = :workspace and state = 'PARKED'""")
                .param("now", now)
                .param("id", item.id())
                .param("workspace", item.workspace())
                .update()));
    }
}
