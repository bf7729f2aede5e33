package com.duebook.news;

import com.duebook.news.NodeChanges.Row;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Gathers what changes in this process and tells the others once a second; tells this process what changed in the
 * others. While nothing changes that is one look at the end of an index a second, and nothing is written.
 */
@Component
class News {

    private static final ScopedValue<Boolean> FROM_OTHERS = ScopedValue.newInstance();
    private static final int ROUNDS_BETWEEN_PRUNING = 30;

    private final UUID node = Ids.next();
    private final Set<Changed> gathered = ConcurrentHashMap.newKeySet();
    private final Set<Long> told = new HashSet<>();
    private final NodeChanges changes;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;
    private long settled = -1;
    private int writes;

    News(NodeChanges changes, Tenancy tenancy, ApplicationEventPublisher events) {
        this.changes = changes;
        this.tenancy = tenancy;
        this.events = events;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(Changed change) {
        if (!FROM_OTHERS.isBound()) {
            gathered.add(change);
        }
    }

    /** By one thread at a time. */
    void exchange() {
        var fromOthers = tenancy.onPlatform(() -> {
            tell();
            return read();
        });
        ScopedValue.where(FROM_OTHERS, true)
                .run(() -> fromOthers.stream().map(Row::changed).distinct().forEach(events::publishEvent));
    }

    private void tell() {
        if (!gathered.isEmpty()) {
            var mine = Set.copyOf(gathered);
            gathered.removeAll(mine);
            changes.add(node, mine);
            if (writes++ % ROUNDS_BETWEEN_PRUNING == 0) {
                changes.forget();
            }
        }
    }

    /** The first time nothing: what changed before this process began shows on no screen of it. */
    private List<Row> read() {
        if (settled < 0) {
            settled = changes.newest();
            return List.of();
        }
        var rows = changes.after(settled);
        var news = rows.stream().filter(row -> told.add(row.id()) && !row.node().equals(node)).toList();
        rows.stream().takeWhile(Row::settled).forEach(row -> settled = row.id());
        told.removeIf(id -> id <= settled);
        return news;
    }
}
