package com.duebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What Linux has counted of a process since it began.
 *
 * @param pageFaults of all its threads, also those that have ended
 * @param switches of each thread that lives, from one to another, whether it waited or had to
 */
record ProcessCounters(long pageFaults, Map<String, Long> switches) {

    /** Of the fields of {@code /proc/PID/stat} after the program's name, which may hold anything. */
    private static final int MINOR_FAULTS = 7;
    private static final int MAJOR_FAULTS = 9;

    static ProcessCounters of(long pid) throws IOException {
        var process = Path.of("/proc", String.valueOf(pid));
        return new ProcessCounters(pageFaults(Files.readString(process.resolve("stat"))), switches(process.resolve("task")));
    }

    static long pageFaults(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[MINOR_FAULTS]) + Long.parseLong(fields[MAJOR_FAULTS]);
    }

    /** A thread that began meanwhile counts whole, one that ended not at all. */
    long switchesSince(ProcessCounters earlier) {
        return switches.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - earlier.switches.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    private static Map<String, Long> switches(Path threads) throws IOException {
        var counted = new HashMap<String, Long>();
        try (var folders = Files.newDirectoryStream(threads)) {
            for (var thread : folders) {
                try {
                    counted.put(thread.getFileName().toString(), switchesOf(Files.readString(thread.resolve("status"))));
                } catch (NoSuchFileException ended) {
                    // Its folder went after it was listed.
                }
            }
        }
        return counted;
    }

    static long switchesOf(String status) {
        return status.lines()
                .filter(line -> line.contains("voluntary_ctxt_switches"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
