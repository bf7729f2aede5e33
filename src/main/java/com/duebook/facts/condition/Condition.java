package com.duebook.facts.condition;

import com.duebook.facts.FactKey;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be true of a customer: a comparison, or several of them put together. */
public sealed interface Condition permits Comparison, Group {

    /** What is not known is neither enough nor too little: no comparison of it holds. */
    boolean holds(Known known);

    /** All that it is made of, from the first to the last. */
    Stream<Comparison> comparisons();

    /** 1 for a comparison, and one more for each group around it. */
    int depth();

    default Set<FactKey> facts() {
        return comparisons().map(Comparison::fact).collect(Collectors.toSet());
    }

    /** Whether there is a module for each fact, so that it can be judged at all. */
    default boolean isKnown() {
        return comparisons().allMatch(comparison -> comparison.fact().isKnown());
    }
}
