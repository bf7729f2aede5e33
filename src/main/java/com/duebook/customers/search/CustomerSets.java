package com.duebook.customers.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Named sets of customers that lists can be narrowed to, contributed by whoever knows who belongs to them. */
public interface CustomerSets {

    record Named(UUID id, String name) {}

    /** By name. */
    List<Named> all();

    /** Who belongs to it now; nobody where there is no such set. */
    Set<UUID> customers(UUID set);
}
