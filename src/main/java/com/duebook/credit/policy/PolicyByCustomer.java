package com.duebook.credit.policy;

import java.util.Map;
import java.util.UUID;

/**
 * What holds for each of some customers.
 *
 * @param classes that matter, by customer
 */
public record PolicyByCustomer(CreditPolicy usual, Map<UUID, String> classes) {

    public PolicyByCustomer {
        classes = Map.copyOf(classes);
    }

    public CreditPolicy of(UUID customer) {
        return usual.of(classes.get(customer));
    }
}
