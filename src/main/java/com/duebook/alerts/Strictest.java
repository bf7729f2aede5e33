package com.duebook.alerts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leaves a customer one alert of each kind: of rules that say the same more or less strictly, the strictest that it meets. */
final class Strictest {

    private Strictest() {}

    static List<Flag> of(List<Flag> flags, List<RuleInForce> rules) {
        var replacing = replacing(rules);
        var flagged = new HashMap<UUID, Set<UUID>>();
        flags.forEach(flag -> flagged.computeIfAbsent(flag.rule(), first -> new HashSet<>()).add(flag.finding().customer()));
        return flags.stream()
                .filter(flag -> replacing.getOrDefault(flag.rule(), List.of()).stream()
                        .noneMatch(rule -> flagged.getOrDefault(rule, Set.of()).contains(flag.finding().customer())))
                .toList();
    }

    /** By each rule, those that take its place. */
    private static Map<UUID, List<UUID>> replacing(Collection<RuleInForce> rules) {
        return rules.stream().collect(Collectors.toMap(RuleInForce::id, milder -> rules.stream()
                .filter(stricter -> stricter.replaces(milder)).map(RuleInForce::id).toList()));
    }
}
