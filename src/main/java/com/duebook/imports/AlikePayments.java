package com.duebook.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Payments of a file that are the same in all that is known of them, when each is to be taken. As many as are here already are
 * passed over, so that a run that is taken up again, or the same file handed in again, adds none twice.
 */
final class AlikePayments {

    private final Map<String, List<Long>> lines = new HashMap<>();

    /** The how manieth of its kind a line holds, counted from 1; the same each time it is asked. */
    int place(String payment, long line) {
        var known = lines.computeIfAbsent(payment, its -> new ArrayList<>());
        if (!known.contains(line)) {
            known.add(line);
        }
        return known.indexOf(line) + 1;
    }
}
