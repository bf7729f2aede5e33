package com.duebook.facts.condition;

import java.util.List;
import java.util.stream.Stream;

/** Conditions that hold together, any one of which is enough, or none of which may hold. */
public record Group(Kind kind, List<Condition> parts) implements Condition {

    public enum Kind {
        ALL,
        ANY,
        NONE
    }

    public Group {
        parts = List.copyOf(parts);
    }

    public static Group all(Condition... parts) {
        return new Group(Kind.ALL, List.of(parts));
    }

    public static Group any(Condition... parts) {
        return new Group(Kind.ANY, List.of(parts));
    }

    public static Group none(Condition... parts) {
        return new Group(Kind.NONE, List.of(parts));
    }

    @Override
    public boolean holds(Known known) {
        return switch (kind) {
            case ALL -> parts.stream().allMatch(part -> part.holds(known));
            case ANY -> parts.stream().anyMatch(part -> part.holds(known));
            case NONE -> parts.stream().noneMatch(part -> part.holds(known));
        };
    }

    @Override
    public Stream<Comparison> comparisons() {
        return parts.stream().flatMap(Condition::comparisons);
    }

    @Override
    public int depth() {
        return 1 + parts.stream().mapToInt(Condition::depth).max().orElse(0);
    }

    /**
     * Whether this one is plainly the stricter, or the same: both are comparisons that hold together, and each of the
     * other's follows from one of these. Never true by chance; what it does not see is told twice.
     */
    public boolean implies(Group other) {
        return isPlain() && other.isPlain() && other.comparisons().allMatch(
                milder -> comparisons().anyMatch(stricter -> stricter.implies(milder)));
    }

    private boolean isPlain() {
        return (kind == Kind.ALL || parts.size() == 1 && kind == Kind.ANY)
                && !parts.isEmpty() && parts.stream().allMatch(Comparison.class::isInstance);
    }
}
