package com.duebook.credit.policy;

import java.util.Map;
import java.util.UUID;

/**
 * What holds for each of some customers.
 *
 * @param classes that matter, by customer
 * @param segments that matter, by customer
 */
public record PolicyByCustomer(CreditPolicy usual, Map<UUID, String> classes, Map<UUID, UUID> segments) {

    public PolicyByCustomer {
        classes = Map.copyOf(classes);
        segments = Map.copyOf(segments);
    }

    public CreditPolicy of(UUID customer) {
        return usual.of(classes.get(customer), segments.get(customer));
    }
}
