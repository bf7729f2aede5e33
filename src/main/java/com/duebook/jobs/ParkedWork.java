package com.duebook.jobs;

import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that everybody gave up on, over all workspaces, for the operator; and the queue by kind. */
@Service
public class ParkedWork {

    private final WorkItems items;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ParkedWork(WorkItems items, Tenancy tenancy, TransactionTemplate transaction, Clock clock) {
        this.items = items;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param error what the last try ended with */
    public record Item(UUID id, UUID workspace, String kind, int attempts, @Nullable String error) {}

    public record Kind(String kind, long due, long later, long running, long parked) {}

    /** The newest first. */
    public List<Item> newest(int most) {
        return tenancy.onPlatform(() -> items.parked(most));
    }

    public Map<UUID, Long> byWorkspace() {
        return tenancy.onPlatform(items::parkedByWorkspace);
    }

    /** What there is work of. */
    public List<Kind> kinds() {
        var rows = tenancy.onPlatform(() -> items.count(clock.instant()));
        return rows.stream().map(WorkCounts.Row::kind).distinct().sorted().map(kind -> new Kind(kind,
                items(rows, kind, WorkFigures.Stage.DUE), items(rows, kind, WorkFigures.Stage.LATER),
                items(rows, kind, WorkFigures.Stage.RUNNING), items(rows, kind, WorkFigures.Stage.PARKED))).toList();
    }

    /** From the beginning, as if it was new. What is not parked any more is left alone. */
    public void tryAgain(UUID item) {
        tenancy.onPlatform(() -> transaction.execute(status -> items.unpark(item, clock.instant())));
    }

    private static long items(List<WorkCounts.Row> rows, String kind, WorkFigures.Stage stage) {
        return rows.stream().filter(row -> row.kind().equals(kind) && row.stage() == stage)
                .mapToLong(WorkCounts.Row::items).sum();
    }
}
