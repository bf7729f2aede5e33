package com.duebook.credit.hold;

import com.duebook.jobs.NightlyTask;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Holds, and lets go, whom time alone has made late or has ended a limit or an unlock for. All are looked at in a fixed number of
 * statements; only those that stand otherwise are locked and looked at again.
 */
@Component
public class NightlyHolds implements NightlyTask {

    private static final int AT_ONCE = 200;

    private final HoldReader reader;
    private final HoldChanges changes;

    NightlyHolds(HoldReader reader, HoldChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return "credit.holds";
    }

    @Override
    public void run(LocalDate night) {
        var moved = reader.ofAll().stream().filter(Held::isNews).map(held -> held.holder().customer()).distinct().sorted().toList();
        for (var from = 0; from < moved.size(); from += AT_ONCE) {
            changes.settle(moved.subList(from, Math.min(moved.size(), from + AT_ONCE)));
        }
    }
}
