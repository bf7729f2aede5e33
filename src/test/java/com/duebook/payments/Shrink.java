package com.duebook.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts a failing sequence down: leaves out halves, then quarters and so on, as long as it still fails. */
final class Shrink {

    private Shrink() {}

    static <T> List<T> byHalves(List<T> failing, Predicate<List<T>> stillFails) {
        var shortest = failing;
        for (var size = failing.size() / 2; size > 0; size /= 2) {
            var from = 0;
            while (from < shortest.size()) {
                var without = new ArrayList<>(shortest);
                without.subList(from, Math.min(from + size, shortest.size())).clear();
                if (stillFails.test(without)) {
                    shortest = without;
                } else {
                    from += size;
                }
            }
        }
        return shortest;
    }
}
