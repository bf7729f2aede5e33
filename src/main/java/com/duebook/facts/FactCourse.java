package com.duebook.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How what is known of a customer goes on while nothing happens, as sources tell that foresee it. */
public final class FactCourse {

    private final Map<FactKey, BigDecimal> perDay = new HashMap<>();
    private @Nullable LocalDate changesOn;

    /** The first day on which something else may be known, but for what drifts; null for none. */
    public @Nullable LocalDate changesOn() {
        return changesOn;
    }

    /** Until then, by how much the number rises each day at the most, negative where it falls; of all currencies together. */
    public BigDecimal perDay(FactKey key) {
        return perDay.getOrDefault(key, BigDecimal.ZERO);
    }

    void changes(LocalDate on) {
        changesOn = changesOn == null || on.isBefore(changesOn) ? on : changesOn;
    }

    void drifts(FactKey key, BigDecimal more) {
        perDay.merge(key, more, BigDecimal::add);
    }
}
