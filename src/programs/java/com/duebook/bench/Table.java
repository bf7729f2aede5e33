package com.duebook.bench;

import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table for people and for the README. */
final class Table {

    private record Row(String what, String measured, String target, String floor, boolean held) {}

    private record Click(String what, Effort effort) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Click> clicks = new ArrayList<>();

    /** @param target in milliseconds for the median; p95 may be three times the median */
    void latency(String what, Figures figures, double target, String floor) {
        var held = figures.median() <= target && figures.p95() <= 3 * figures.median();
        add(what, Figures.ms(figures.median()) + " ms, p95 " + Figures.ms(figures.p95()) + " ms",
                target == Double.MAX_VALUE ? "" : "≤ %s ms".formatted(new DecimalFormat("0.#").format(target)), floor, held);
    }

    /** Operations a second of several people together. @param faults what went wrong, "no ..." when nothing did */
    void rate(String what, Figures figures, double target, String faults) {
        add(what, "%.0f/s, %s".formatted(figures.perSecond(), faults), "≥ %.0f/s".formatted(target), "",
                figures.perSecond() >= target && faults.startsWith("no "));
    }

    void add(String what, String measured, String target, String floor, boolean held) {
        rows.add(new Row(what, measured, target, floor, held));
        System.out.printf(Locale.ROOT, "%-4s %-62s %-28s %-16s %s%n", held ? "ok" : "MISS", what, measured, target, floor);
    }

    void effort(String what, Effort effort) {
        clicks.add(new Click(what, effort));
        System.out.printf(Locale.ROOT, "     %-62s %s page faults, %s context switches, %s%n", "a click of it", effort.faults(),
                effort.switches(), effort.instructions().isPresent() ? effort.millions() + " instructions" : "instructions uncounted");
    }

    String markdown() {
        var text = new StringBuilder("| what | measured | target | floor in the same run | held |\n|---|---|---|---|---|\n");
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row.what(), row.measured(), row.target(),
                row.floor(), row.held() ? "yes" : "**no**")).append(" |\n"));
        if (!clicks.isEmpty()) {
            text.append("\nWhat a click takes of the server's process, on average.")
                    .append(clicks.getFirst().effort().instructions().isPresent() ? ""
                            : " Instructions are left out: there is no perf here, or no processor that counts them for it.")
                    .append("\n\n| what | page faults | context switches | instructions |\n|---|---|---|---|\n");
            clicks.forEach(click -> text.append("| ").append(String.join(" | ", click.what(), click.effort().faults(),
                    click.effort().switches(), click.effort().millions())).append(" |\n"));
        }
        return text.toString();
    }
}
