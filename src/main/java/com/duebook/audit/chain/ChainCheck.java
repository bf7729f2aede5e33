package com.duebook.audit.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes along one workspace's entries by ascending position, in flat memory, and names what was done to them. A chain
 * alone shows no missing end; the stored head shows it to those who left that alone, the exported heads show it always.
 */
public final class ChainCheck {

    /** More make no difference to whoever has to act. */
    private static final int KEPT = 200;

    /** So many entries taken out in one place are known again when those behind were moved up. */
    private static final int FURTHEST = 64;

    private final TreeMap<Long, List<ExportedHead>> exported = new TreeMap<>();
    private final List<ChainFault> faults = new ArrayList<>();
    private final List<Entry> broken = new ArrayList<>();
    private long last;
    private String lastHash = Seal.NOTHING;

    /** @param exported of this workspace, in any order */
    public ChainCheck(List<ExportedHead> exported) {
        exported.forEach(head -> this.exported.computeIfAbsent(head.position(), at -> new ArrayList<>()).add(head));
    }

    public void take(Entry entry) {
        if (entry.position() > last + 1) {
            add(Manipulation.DELETED, last + 1);
            lastHash = entry.previous();
        }
        if (!entry.isGenuine()) {
            if (broken.size() < KEPT) {
                broken.add(entry);
            }
        } else if (!entry.previous().equals(lastHash)) {
            // It hangs on what the one before was, and that one has a new hash of its own.
            add(Manipulation.EDITED, Math.max(1, last));
        }
        if (exported.getOrDefault(entry.position(), List.of()).stream()
                .anyMatch(head -> !head.hash().equals(entry.hash()))) {
            add(Manipulation.REWRITTEN, entry.position());
        }
        last = entry.position();
        lastHash = entry.hash();
    }

    /**
     * @param head the stored one; 0 and null where there is none
     * @return what is wrong, by position; empty when all is well
     */
    public List<ChainFault> finish(long head, @Nullable String hash) {
        nameBroken();
        var furthest = Math.max(head, exported.isEmpty() ? 0 : exported.lastKey());
        if (last == 0 && furthest > 0) {
            add(Manipulation.ALL_DELETED, 1);
        } else if (furthest > last) {
            add(Manipulation.TAIL_CUT, last + 1);
        } else if (last > 0 && (head != last || !lastHash.equals(hash))) {
            add(Manipulation.HEAD_CHANGED, last);
        }
        return withoutEchoes();
    }

    /** How far the entries go. */
    public long last() {
        return last;
    }

    private void nameBroken() {
        var rest = new ArrayList<>(broken);
        for (var one : broken) {
            for (var other : broken) {
                if (one.position() < other.position() && isSwapped(one, other)) {
                    add(Manipulation.SWAPPED, one.position());
                    rest.removeAll(List.of(one, other));
                    // What hangs on them shows it once more.
                    faults.removeIf(fault -> fault.manipulation() == Manipulation.EDITED
                            && (fault.position() == one.position() || fault.position() == other.position()));
                }
            }
        }
        var known = new HashSet<Long>();
        for (var entry : rest) {
            var by = movedBy(entry);
            if (by == 0) {
                add(Manipulation.EDITED, entry.position());
            } else if (known.add(by)) {
                add(Manipulation.DELETED, entry.position());
            }
        }
    }

    /** By how many places it was moved up, when those before were taken out; 0 when it was not. */
    private static long movedBy(Entry entry) {
        return LongStream.rangeClosed(1, FURTHEST)
                .filter(by -> entry.hash().equals(Seal.of(entry.at(entry.position() + by, entry.previous()))))
                .findFirst()
                .orElse(0);
    }

    /** Whether the rows were exchanged as they are, or only what they say. */
    private static boolean isSwapped(Entry one, Entry other) {
        var there = Set.of(one.hash(), other.hash());
        return List.of(one.previous(), other.previous()).stream()
                .anyMatch(previous -> there.contains(Seal.of(one.at(other.position(), previous))))
                && List.of(one.previous(), other.previous()).stream()
                        .anyMatch(previous -> there.contains(Seal.of(other.at(one.position(), previous))));
    }

    private void add(Manipulation manipulation, long position) {
        if (faults.size() < KEPT) {
            faults.add(new ChainFault(manipulation, position));
        }
    }

    /** An exported head of later shows the same edit once more. */
    private List<ChainFault> withoutEchoes() {
        var found = faults.stream().distinct().sorted(Comparator.comparingLong(ChainFault::position)).toList();
        var real = found.stream().anyMatch(fault -> fault.manipulation() != Manipulation.REWRITTEN);
        return found.stream()
                .filter(fault -> !real || fault.manipulation() != Manipulation.REWRITTEN)
                .toList();
    }
}
