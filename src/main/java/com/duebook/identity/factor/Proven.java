package com.duebook.identity.factor;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which factors somebody has shown in a session.
 *
 * @param at when each was shown last
 */
public record Proven(Map<Factor, Instant> at) implements Serializable {

    public Proven {
        at = Map.copyOf(at);
    }

    public static Proven by(Factor factor, Instant now) {
        return new Proven(Map.of(factor, now));
    }

    public Proven and(Factor factor, Instant now) {
        var all = new EnumMap<Factor, Instant>(Factor.class);
        all.putAll(at);
        all.put(factor, now);
        return new Proven(all);
    }

    /** After a factor was taken away: what was shown by one proves nothing any more. */
    public Proven passwordOnly() {
        var all = new EnumMap<Factor, Instant>(Factor.class);
        at.forEach((factor, when) -> {
            if (!factor.isSecond()) {
                all.put(factor, when);
            }
        });
        return new Proven(all);
    }

    public boolean hasSecond() {
        return at.keySet().stream().anyMatch(Factor::isSecond);
    }

    public Optional<Instant> when(Factor factor) {
        return Optional.ofNullable(at.get(factor));
    }
}
