package com.duebook.ledger.course;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * What was open of an invoice in the evening of each day, by value dates: money that is entered late may only take what
 * was open on its day and on every later one, or a day between would owe less than nothing. In minor units.
 */
public final class OpenCourse {

    private final TreeMap<LocalDate, Long> changes = new TreeMap<>();

    private OpenCourse() {}

    /** @param minor by how much more was open from that day on; negative when it became less */
    public record Change(LocalDate on, long minor) {}

    /** @param changes at least that of its issue */
    public static OpenCourse of(List<Change> changes) {
        var course = new OpenCourse();
        changes.forEach(course::add);
        return course;
    }

    private void add(Change change) {
        changes.merge(change.on(), change.minor(), Long::sum);
    }

    /**
     * When an amount that is open can be settled, and since when nothing is open if that was the rest.
     *
     * @param earliest when the money came
     */
    public SettlementDays settle(long minor, LocalDate earliest) {
        var on = roomFor(minor, earliest);
        add(new Change(on, -minor));
        return new SettlementDays(on, settledOn());
    }

    /** The first day, not before that one, from which on so much was always open; it is open in the end. */
    LocalDate roomFor(long minor, LocalDate earliest) {
        var open = 0L;
        var from = changes.firstKey();
        for (var change : changes.entrySet()) {
            var before = open;
            open += change.getValue();
            if (before < minor && open >= minor) {
                from = change.getKey();
            }
        }
        return from.isBefore(earliest) ? earliest : from;
    }

    /** The day since which nothing is open any more; nothing is open in the end. */
    LocalDate settledOn() {
        var open = 0L;
        var settled = changes.firstKey();
        for (var change : changes.entrySet()) {
            var before = open;
            open += change.getValue();
            if (before != 0 && open == 0) {
                settled = change.getKey();
            }
        }
        return settled;
    }
}
