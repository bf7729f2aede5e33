package com.duebook.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a digest tells of any number of flags: how many customers have one, and all flags of those who are worst off. */
final class DigestNews {

    private static final int SHOWN = 10;
    private static final Comparator<Flag> WORST_FIRST = Comparator.comparing(Flag::severity)
            .thenComparingInt(flag -> flag.finding().days())
            .reversed();

    private long customers;
    private List<List<Flag>> worst = List.of();

    /** @param flags all of their customers' */
    void add(List<Flag> flags) {
        customers += flags.stream().map(DigestNews::customer).distinct().count();
        var all = new ArrayList<Flag>();
        worst.forEach(all::addAll);
        all.addAll(flags);
        worst = all.stream().sorted(WORST_FIRST)
                .collect(Collectors.groupingBy(DigestNews::customer, LinkedHashMap::new, Collectors.toList()))
                .values().stream().limit(SHOWN).toList();
    }

    long customers() {
        return customers;
    }

    /** A customer after the other, the flags of each the worst first. */
    List<List<Flag>> worst() {
        return worst;
    }

    private static UUID customer(Flag flag) {
        return flag.finding().customer();
    }
}
