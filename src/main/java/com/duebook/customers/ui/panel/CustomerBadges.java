package com.duebook.customers.ui.panel;

import com.duebook.ui.StatusBadge;
import java.util.List;
import java.util.UUID;

/** What stands beside a customer's name, as it decides what can be done at all. */
public interface CustomerBadges {

    /** In few statements: the page waits for it. */
    List<StatusBadge> of(UUID customer);
}
