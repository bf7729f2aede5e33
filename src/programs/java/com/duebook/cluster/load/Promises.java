package com.duebook.cluster.load;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What clients asked for, and which of it they were told is done; by marks of their own that the database keeps. */
public final class Promises {

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    public void asked(String mark) {
        asked.add(mark);
    }

    public void acknowledged(String mark) {
        acknowledged.add(mark);
    }

    public int count() {
        return acknowledged.size();
    }

    /** As they are now, whatever is promised later. */
    public Promises soFar() {
        var copy = new Promises();
        copy.acknowledged.addAll(acknowledged);
        copy.asked.addAll(asked);
        return copy;
    }

    /** @param found every mark in the database, as often as it is there */
    public Verdict compare(List<String> found) {
        var times = found.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var lost = new TreeSet<>(acknowledged);
        lost.removeAll(times.keySet());
        var doubled = new TreeSet<String>();
        times.forEach((mark, count) -> {
            if (count > 1) {
                doubled.add(mark);
            }
        });
        var invented = new TreeSet<>(times.keySet());
        asked.forEach(invented::remove);
        return new Verdict(acknowledged.size(), lost, doubled, invented);
    }

    /**
     * @param lost acknowledged, and not there
     * @param doubled there more than once
     * @param invented there, and never asked for
     */
    public record Verdict(int acknowledged, Set<String> lost, Set<String> doubled, Set<String> invented) {

        public boolean held() {
            return acknowledged > 0 && lost.isEmpty() && doubled.isEmpty() && invented.isEmpty();
        }

        @Override
        public String toString() {
            return "%,d acknowledged, %d lost, %d doubled%s".formatted(acknowledged, lost.size(), doubled.size(),
                    invented.isEmpty() ? "" : ", " + invented.size() + " nobody asked for");
        }
    }
}
