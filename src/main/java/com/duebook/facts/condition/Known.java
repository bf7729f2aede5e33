package com.duebook.facts.condition;

import com.duebook.facts.FactKey;
import java.util.Currency;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a condition asks of one customer on one day. */
public interface Known {

    /**
     * @param currency of an amount, then in minor units; null for other facts
     * @return in {@link com.duebook.facts.Steps} of what is told rounded down; empty where it is not known, which is not 0
     */
    OptionalLong number(FactKey fact, @Nullable Currency currency);

    boolean has(FactKey fact, String word);
}
