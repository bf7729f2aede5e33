package com.duebook.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Facts that a module contributes: a bean of the module that owns what they are read from. Each key needs a text
 * {@code facts.NAME} in both languages. It only reads: whoever writes may be watched by those who read facts, and beans
 * that need each other cannot start.
 */
public interface FactSource {

    /** Facts that are read together, and that explain each other where one of them is watched. */
    List<FactKey> keys();

    /**
     * Writes what is known of the current workspace's customers on the query's day: in a fixed number of statements,
     * whatever the number of customers. Who has nothing to tell of is left out. What was not asked for the sheet drops.
     */
    void read(FactQuery query, FactSheet sheet);

    /** Those in use, of a fact that is words, for whoever compares with one; empty where there are none or too many to offer. */
    default List<String> words(FactKey key) {
        return List.of();
    }

    /**
     * Whether it foresees: these facts are moved by entries of the ledger and by disputes alone, and otherwise as the sheet is told
     * by {@link FactSheet#changes} and {@link FactSheet#drifts}, on each read of today. So who saw a customer's facts once need not
     * look again until then.
     */
    default boolean foresees() {
        return false;
    }

    /** What somebody typed as the word that is kept, such as a country's code for its name; empty for what can be none. */
    default Optional<String> word(FactKey key, String typed) {
        return Optional.of(typed);
    }

    /** A word that is kept, as people read it. */
    default String said(FactKey key, String word, Locale reader) {
        return word;
    }
}
