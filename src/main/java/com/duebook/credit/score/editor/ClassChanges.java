package com.duebook.credit.score.editor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changes class by a draft, as of today.
 *
 * @param customers how many were looked at
 * @param counts by the class of today and that by the draft, those that stay among them
 * @param better how many come into a better class
 * @param worse how many into a worse one
 * @param changes of class, the furthest first; of many the first thousand
 */
public record ClassChanges(int customers, Map<Move, Integer> counts, int better, int worse, List<Change> changes) {

    public ClassChanges {
        counts = Map.copyOf(counts);
        changes = List.copyOf(changes);
    }

    /** @param from null for who was never assessed */
    public record Move(@Nullable String from, String to) {}

    /** @param better whether the draft's class stands further up in it than today's */
    public record Change(UUID customer, int before, int after, Move move, boolean better) {

        int distance() {
            return Math.abs(after - before);
        }
    }

    public int of(@Nullable String from, String to) {
        return counts.getOrDefault(new Move(from, to), 0);
    }
}
