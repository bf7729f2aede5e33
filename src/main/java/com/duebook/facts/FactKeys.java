package com.duebook.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All facts that any module contributes. Two of one name stop the start. */
@Component
public class FactKeys {

    private final Map<String, FactKey> known = new LinkedHashMap<>();
    private final Map<FactKey, FactSource> sources = new LinkedHashMap<>();

    public FactKeys(List<FactSource> contributed) {
        for (var source : contributed) {
            for (var key : source.keys()) {
                var other = known.putIfAbsent(key.name(), key);
                if (other != null) {
                    throw new IllegalStateException("the fact " + key.name() + " is contributed twice, by "
                            + name(Objects.requireNonNull(sources.get(other))) + " and by " + name(source));
                }
                sources.put(key, source);
            }
        }
    }

    public List<FactKey> all() {
        return List.copyOf(known.values());
    }

    /** Those that a threshold can be set on. */
    public List<FactKey> measured() {
        return known.values().stream().filter(key -> key.unit().isMeasured()).toList();
    }

    /** Never fails: a name that nobody contributes any more has the unit {@link FactUnit#UNKNOWN}. */
    public FactKey of(String name) {
        return Optional.ofNullable(known.get(name)).orElseGet(() -> new FactKey(name, FactUnit.UNKNOWN));
    }

    /** Those that explain it, itself among them: all of its source. */
    public List<FactKey> explaining(FactKey key) {
        var source = sources.get(key);
        return source == null ? List.of() : source.keys();
    }

    /** Whether its source says how it goes on; see {@link FactSource#foresees}. */
    public boolean foresees(FactKey key) {
        return source(key).map(FactSource::foresees).orElse(false);
    }

    /** As {@link FactSource#word}. */
    public Optional<String> word(FactKey key, String typed) {
        return source(key).map(source -> source.word(key, typed)).orElse(Optional.of(typed));
    }

    /** As {@link FactSource#said}. */
    public String said(FactKey key, String word, Locale reader) {
        return source(key).map(source -> source.said(key, word, reader)).orElse(word);
    }

    Optional<FactSource> source(FactKey key) {
        return Optional.ofNullable(sources.get(key));
    }

    private static String name(Object source) {
        return source.getClass().getSimpleName();
    }
}
