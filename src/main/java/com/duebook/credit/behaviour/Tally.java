package com.duebook.credit.behaviour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Portions of one customer and currency while they are read: of hundreds of thousands no more is kept than is weighed. */
final class Tally {

    private final List<Weighed> weighed = new ArrayList<>();
    private final Set<UUID> items = new HashSet<>();

    static Optional<Lateness> of(Collection<Portion> portions) {
        var tally = new Tally();
        portions.forEach(tally::add);
        return tally.lateness();
    }

    void add(Portion portion) {
        if (portion.counts()) {
            weighed.add(portion.weighed());
            items.add(portion.item());
        }
    }

    Optional<Lateness> lateness() {
        return Lateness.of(weighed, items.size());
    }
}
