package com.duebook.bench;

import java.io.IOException;
import java.util.OptionalLong;

/** Counts, by perf, what the processor carries out for a process from {@link #begin} until {@link #end}. */
final class Instructions {

    private static final String EVENT = "instructions";

    private final Process perf;

    private Instructions(Process perf) {
        this.perf = perf;
    }

    /** Whether there is a perf, and a processor that counts for it: a virtual one often does not. */
    static boolean areCounted() {
        try {
            return begin(ProcessHandle.current().pid()).end().isPresent();
        } catch (IOException noPerf) {
            return false;
        }
    }

    static Instructions begin(long pid) throws IOException {
        return begin(pid, EVENT);
    }

    /** It counts for as long as a program runs: cat, which says by an echo that it does, and ends with its input. */
    static Instructions begin(long pid, String event) throws IOException {
        var counting = new Instructions(new ProcessBuilder("perf", "stat", "-x,", "-e", event, "-p", String.valueOf(pid), "cat").start());
        counting.perf.getOutputStream().write('\n');
        counting.perf.getOutputStream().flush();
        counting.perf.getInputStream().read();
        return counting;
    }

    /** Empty where it could not count. */
    OptionalLong end() throws IOException {
        perf.getOutputStream().close();
        return count(new String(perf.getErrorStream().readAllBytes()));
    }

    /** @param output lines such as {@code 719474,,instructions:u,10000,100.00,,} */
    static OptionalLong count(String output) {
        return output.lines()
                .map(line -> line.split(",")[0])
                .filter(first -> first.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
