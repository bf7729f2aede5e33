package com.duebook.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a click takes of the server's process, on average.
 *
 * @param instructions empty where nothing counts them
 */
record Effort(double pageFaults, double contextSwitches, OptionalDouble instructions) {

    private static final double MILLION = 1e6;

    String faults() {
        return whole(pageFaults);
    }

    String switches() {
        return whole(contextSwitches);
    }

    /** In millions; blank where nothing counts them. */
    String millions() {
        return instructions.isPresent() ? String.format(Locale.ROOT, "%.1f M", instructions.getAsDouble() / MILLION) : "";
    }

    private static String whole(double count) {
        return String.format(Locale.ROOT, count < 10 ? "%.1f" : "%.0f", count);
    }
}
