package com.duebook.customers.ui.panel;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The credit classes of customers in lists. */
public interface CreditClasses {

    /** Of those that are in one, in one statement. */
    Map<UUID, String> of(Collection<UUID> customers);
}
