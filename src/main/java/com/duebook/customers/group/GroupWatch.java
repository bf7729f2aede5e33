package com.duebook.customers.group;

import java.util.SortedSet;
import java.util.UUID;

/** Told before a customer is placed elsewhere, in the transaction that does. What it locks stands in the order of locks before customers. */
public interface GroupWatch {

    /**
     * @param below whether it gets somebody above it
     * @param heads of the groups that change
     * @throws com.duebook.problem.Refusal when it must stay where it is
     */
    void placing(UUID customer, boolean below, SortedSet<UUID> heads);

    /** Told before new customers are placed in these groups. */
    void joining(SortedSet<UUID> heads);
}
