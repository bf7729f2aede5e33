package com.duebook.credit.score;

import com.duebook.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from one to another, both in it.
 *
 * @param from null for however few
 * @param to null for however many
 */
public record Bounds(@Nullable Long from, @Nullable Long to) {

    static final Bounds ALL = new Bounds(null, null);

    public boolean contains(long number) {
        return (from == null || number >= from) && (to == null || number <= to);
    }

    /** The number in it that is next to another. */
    public long nearest(long number) {
        return from != null && number < from ? from : to != null && number > to ? to : number;
    }

    /**
     * @param subject that a refusal names
     * @throws Refusal unless each number of {@code whole} lies in exactly one of them, and no other does
     */
    static void requireTiling(List<Bounds> parts, Bounds whole, String subject) {
        Long next = whole.from;
        var open = whole.from == null;
        var ended = false;
        for (var part : parts.stream().sorted(Comparator.comparingLong(Bounds::least)).toList()) {
            if (part.least() > part.most()) {
                throw new Refusal("credit.score.refusal.turned", subject, part.least(), part.most());
            }
            if (ended || next != null && part.least() < next) {
                throw new Refusal("credit.score.refusal.overlap", subject, Objects.requireNonNullElse(part.from, part.most()));
            }
            if (open ? part.from != null : part.least() > Objects.requireNonNull(next)) {
                throw new Refusal("credit.score.refusal.gap", subject, open ? part.least() - 1 : Objects.requireNonNull(next));
            }
            open = false;
            ended = part.to == null;
            next = part.to == null ? next : Long.valueOf(part.to + 1);
        }
        if (!ended && (open || whole.to == null || Objects.requireNonNull(next) <= whole.to)) {
            throw new Refusal("credit.score.refusal.gap", subject, Objects.requireNonNullElse(next, 0L));
        }
        if (whole.to != null && (ended || Objects.requireNonNull(next) - 1 > whole.to)) {
            throw new Refusal("credit.score.refusal.overlap", subject, whole.to + 1);
        }
    }

    private long least() {
        return from == null ? Long.MIN_VALUE : from;
    }

    private long most() {
        return to == null ? Long.MAX_VALUE : to;
    }
}
