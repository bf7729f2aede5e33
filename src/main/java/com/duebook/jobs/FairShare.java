package com.duebook.jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deals one item to each workspace in turn, so that nobody waits for all of a larger one's. */
final class FairShare {

    private FairShare() {}

    static List<WorkItem> of(List<WorkItem> candidates, int most) {
        Map<UUID, Deque<WorkItem>> lines = new LinkedHashMap<>();
        candidates.forEach(item -> lines.computeIfAbsent(item.workspace(), workspace -> new ArrayDeque<>()).add(item));
        var dealt = new ArrayList<WorkItem>();
        // The last to join the candidates are first: they are those whom a longer line kept out.
        var turns = new ArrayDeque<>(lines.values()).reversed();
        while (dealt.size() < most && !turns.isEmpty()) {
            var line = turns.removeFirst();
            dealt.add(line.removeFirst());
            if (!line.isEmpty()) {
                turns.addLast(line);
            }
        }
        return dealt;
    }
}
