package com.duebook.credit.score.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changes class by a draft, as of today.
 *
 * @param customers how many were looked at
 * @param counts by the class of today and that by the draft, those that stay among them
 * @param better how many come into a better class
 * @param worse how many into a worse one
 * @param others how many into one that is neither, or into none
 * @param changes of class, the furthest first; of many the first thousand
 */
public record ClassChanges(int customers, List<Count> counts, int better, int worse, int others,
        List<Change> changes) {

    public ClassChanges {
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
    }

    public record Count(Move move, int customers) {}

    /** @param from null for who was never assessed; each is empty for who is in no class, as too little is known */
    public record Move(@Nullable String from, String to) {}

    /**
     * @param better whether the draft's class stands further up in it than today's
     * @param worse whether it stands further down; neither where one of them is no class of the draft
     */
    public record Change(UUID customer, int before, int after, Move move, boolean better, boolean worse) {

        int distance() {
            return Math.abs(after - before);
        }
    }

    public int of(@Nullable String from, String to) {
        return counts.stream().filter(each -> each.move().equals(new Move(from, to))).mapToInt(Count::customers).sum();
    }
}
