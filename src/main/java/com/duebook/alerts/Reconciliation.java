package com.duebook.alerts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What must change so that the live alerts say what the rules found.
 *
 * @param raise new ones
 * @param regrade live ones whose rule has another severity now
 * @param resolve live ones that are no longer true
 * @param kept live ones that still are
 */
record Reconciliation(List<Flag> raise, Map<Severity, List<UUID>> regrade, List<UUID> resolve, int kept) {

    static Reconciliation of(Collection<Flag> found, Map<Flag.Key, AlertRows.Live> live) {
        var raise = new ArrayList<Flag>();
        var regrade = new HashMap<Severity, List<UUID>>();
        var gone = new HashMap<>(live);
        for (var flag : found) {
            var alert = gone.remove(flag.key());
            if (alert == null) {
                raise.add(flag);
            } else if (alert.severity() != flag.severity()) {
                regrade.computeIfAbsent(flag.severity(), severity -> new ArrayList<>()).add(alert.id());
            }
        }
        var resolve = gone.values().stream().map(AlertRows.Live::id).toList();
        return new Reconciliation(raise, regrade, resolve, live.size() - resolve.size());
    }

    EvaluationResult result() {
        return new EvaluationResult(raise.size(), kept, resolve.size());
    }

    AlertMeters.Raised raised() {
        return new AlertMeters.Raised(raise.stream().collect(Collectors.groupingBy(Flag::severity, Collectors.counting())));
    }

    boolean isNothing() {
        return raise.isEmpty() && regrade.isEmpty() && resolve.isEmpty();
    }
}
