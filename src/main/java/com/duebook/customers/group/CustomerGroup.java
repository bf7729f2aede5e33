package com.duebook.customers.group;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A customer that has nobody above it, and all below it.
 *
 * @param parents of each member but the head, who pays for it or stands above it
 */
public record CustomerGroup(UUID head, Map<UUID, UUID> parents) {

    public CustomerGroup {
        parents = Map.copyOf(parents);
    }

    /** The head among them. */
    public Set<UUID> members() {
        var all = new HashSet<>(parents.keySet());
        all.add(head);
        return Set.copyOf(all);
    }

    public boolean isAlone() {
        return parents.isEmpty();
    }

    public Optional<UUID> parent(UUID member) {
        return Optional.ofNullable(parents.get(member));
    }

    /** Itself among them. */
    public Set<UUID> below(UUID member) {
        var children = parents.entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        var found = new HashSet<UUID>();
        var next = new ArrayDeque<>(List.of(member));
        while (!next.isEmpty()) {
            var one = next.pop();
            if (found.add(one)) {
                next.addAll(children.getOrDefault(one, List.of()));
            }
        }
        return Set.copyOf(found);
    }
}
