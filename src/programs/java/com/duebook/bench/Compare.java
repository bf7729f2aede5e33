package com.duebook.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures two builds in turn on one machine: a day's other load, heat and neighbours are then both's. {@code bin/bench
 * compare} starts it with a folder, the two builds, the number of pairs, and the numbers that each benchmark gets.
 */
public final class Compare {

    private static final int GIVEN_FIRST = 4;

    private Compare() {}

    public static void main(String[] arguments) throws Exception {
        try {
            compare(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("bin/bench compare: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void compare(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        var a = Build.of(arguments[1], folder);
        var b = Build.of(arguments[2], folder);
        var pairs = pairs(arguments[3]);
        var numbers = List.of(arguments).subList(GIVEN_FIRST, arguments.length);
        var ofA = new ArrayList<Map<String, Quantity>>();
        var ofB = new ArrayList<Map<String, Quantity>>();
        for (var pair = 1; pair <= pairs; pair++) {
            // Whoever is second finds a warmer machine, so each is as often.
            if (pair % 2 == 1) {
                ofA.add(measured(a, "a-" + pair, numbers, folder));
                ofB.add(measured(b, "b-" + pair, numbers, folder));
            } else {
                ofB.add(measured(b, "b-" + pair, numbers, folder));
                ofA.add(measured(a, "a-" + pair, numbers, folder));
            }
        }
        var table = "A is %s, B is %s; pairs: %d, medians of them.%n%n%s".formatted(a.name(), b.name(), pairs,
                new Comparison(ofA, ofB).markdown());
        Files.writeString(folder.resolve("table.md"), table);
        System.out.println(table);
    }

    static int pairs(String given) {
        if (!given.matches("[1-9]\\d?")) {
            throw new IllegalArgumentException("the number of pairs is \"" + given + "\"; give one from 1 to 99");
        }
        return Integer.parseInt(given);
    }

    private static Map<String, Quantity> measured(Build build, String run, List<String> numbers, Path folder) throws Exception {
        // More than a fraction before a run is somebody else's, and makes its ratios worth little.
        System.out.printf("%s: load of the machine %.1f%n", run, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var begun = System.nanoTime();
        var figures = build.measure(numbers, folder.resolve(run + ".log"));
        System.out.printf("%s (%s): %d figures after %.0f s%n", run, build.name(), figures.size(), (System.nanoTime() - begun) / 1e9);
        return figures;
    }
}
