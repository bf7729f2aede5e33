package com.duebook.imports.table;

import com.duebook.text.NameKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which customers of a file stand below which others of it. Each is read after those above it, wherever their rows stand, so
 * that whoever is not taken in is known before anybody below it.
 */
public final class Family {

    /** Each is one more reading of the file. */
    public static final int MOST_LEVELS = 20;

    /** Why a row cannot be placed. @param argument of the message */
    public record Fault(String key, Object argument) {}

    private final Map<String, List<Long>> byReference = new HashMap<>();
    private final Map<String, List<Long>> byName = new HashMap<>();
    private final Map<Long, String> parents = new HashMap<>();
    private final Set<Long> itself = new HashSet<>();
    /** How many stand above, by line, of those that somebody of this file does; nothing of those in a circle, or below one. */
    private @Nullable Map<Long, Integer> levels;

    /** Told each row of the file, before anything is asked. */
    public void add(long line, @Nullable String reference, @Nullable String name, @Nullable String parent) {
        if (reference != null) {
            byReference.computeIfAbsent(reference, key -> new ArrayList<>(1)).add(line);
        }
        if (name != null) {
            byName.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>(1)).add(line);
        }
        if (parent != null) {
            parents.put(line, parent);
            if (parent.equals(reference)) {
                itself.add(line);
            }
        }
    }

    public int passes() {
        return 1 + levels().values().stream().mapToInt(Family::pass).max().orElse(0);
    }

    public int pass(long line) {
        return pass(levels().getOrDefault(line, 0));
    }

    private static int pass(int level) {
        return Math.min(level, MOST_LEVELS);
    }

    public Optional<Fault> fault(long line) {
        if (!parents.containsKey(line)) {
            return Optional.empty();
        }
        if (itself.contains(line) || above(line).contains(line)) {
            return Optional.of(new Fault("imports.fault.ownParent", ""));
        }
        var level = levels().get(line);
        return level == null ? Optional.of(new Fault("imports.fault.circle", ""))
                : level > MOST_LEVELS ? Optional.of(new Fault("imports.fault.tooDeep", MOST_LEVELS)) : Optional.empty();
    }

    private Map<Long, Integer> levels() {
        if (levels == null) {
            levels = counted();
        }
        return levels;
    }

    /** From those who have nobody above them downwards: a row's turn comes when all above it had theirs. */
    private Map<Long, Integer> counted() {
        var below = new HashMap<Long, List<Long>>();
        var waits = new HashMap<Long, Integer>();
        var found = new HashMap<Long, Integer>();
        var next = new ArrayDeque<Long>();
        parents.keySet().forEach(line -> {
            var above = above(line);
            above.forEach(one -> below.computeIfAbsent(one, key -> new ArrayList<>(1)).add(line));
            waits.put(line, above.size());
            if (above.isEmpty()) {
                found.put(line, 0);
                next.add(line);
            }
        });
        below.keySet().stream().filter(line -> !parents.containsKey(line)).forEach(next::add);
        while (!next.isEmpty()) {
            var line = next.pop();
            var level = found.getOrDefault(line, 0) + 1;
            below.getOrDefault(line, List.of()).forEach(child -> {
                found.merge(child, level, Math::max);
                if (waits.merge(child, -1, Integer::sum) == 0) {
                    next.add(child);
                }
            });
        }
        waits.forEach((line, left) -> {
            if (left > 0) {
                found.remove(line);
            }
        });
        return found;
    }

    /** Rows of the file that a row names as its parent; several where they share a name. */
    private List<Long> above(long line) {
        var parent = parents.get(line);
        if (parent == null) {
            return List.of();
        }
        var rows = byReference.get(parent);
        return rows != null ? rows : byName.getOrDefault(NameKey.of(parent), List.of());
    }
}
