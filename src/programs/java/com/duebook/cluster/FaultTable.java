package com.duebook.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was done, what had to hold, and what was seen. */
public final class FaultTable {

    private record Row(String fault, String times, String expected, String seen, boolean held) {}

    private final List<Row> rows = new ArrayList<>();

    public synchronized void add(String fault, String times, String expected, String seen, boolean held) {
        rows.add(new Row(fault, times, expected, seen, held));
        System.out.printf(Locale.ROOT, "%-5s %s | %s | %s | %s%n", held ? "held" : "FELL", fault, times, expected, seen);
    }

    public synchronized boolean held() {
        return !rows.isEmpty() && rows.stream().allMatch(Row::held);
    }

    public synchronized String markdown() {
        var text = new StringBuilder("| fault | times | expected | seen | held |\n|---|---|---|---|---|\n");
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row.fault(), row.times(), row.expected(), row.seen(),
                row.held() ? "yes" : "**no**")).append(" |\n"));
        return text.toString();
    }
}
