package com.duebook.jobs.figures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Work that everybody gave up on, over all workspaces, for the operator; and the queue by kind. */
@Service
public class ParkedWork {

    private final AllWork items;
    private final Clock clock;

    ParkedWork(AllWork items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** @param error what the last try ended with */
    public record Item(UUID id, UUID workspace, String kind, int attempts, @Nullable String error) {}

    public record Kind(String kind, long due, long later, long running, long parked) {}

    /** The newest first. */
    public List<Item> newest(int most) {
        return items.parked(most);
    }

    public Map<UUID, Long> byWorkspace() {
        return items.parkedByWorkspace();
    }

    /** What there is work of. */
    public List<Kind> kinds() {
        var rows = items.count(clock.instant());
        return rows.stream().map(WorkCounts.Row::kind).distinct().sorted().map(kind -> new Kind(kind,
                items(rows, kind, WorkFigures.Stage.DUE), items(rows, kind, WorkFigures.Stage.LATER),
                items(rows, kind, WorkFigures.Stage.RUNNING), items(rows, kind, WorkFigures.Stage.PARKED))).toList();
    }

    /** From the beginning, as if it was new. What is not parked any more is left alone. */
    public void tryAgain(Item item) {
        items.unpark(item, clock.instant());
    }

    private static long items(List<WorkCounts.Row> rows, String kind, WorkFigures.Stage stage) {
        return rows.stream().filter(row -> row.kind().equals(kind) && row.stage() == stage)
                .mapToLong(WorkCounts.Row::items).sum();
    }
}
