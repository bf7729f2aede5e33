package com.duebook.customers.ui.panel;

import com.duebook.ui.StatusBadge;
import java.util.List;
import java.util.UUID;

/** What stands beside a customer's name, as it decides what can be done at all. */
public interface CustomerBadges {

    /** In few statements: the page waits for it. */
    List<StatusBadge> of(UUID customer);

    /** What open pages hear of when it may be another; none where it changes by edits of the page alone. */
    default List<String> topics() {
        return List.of();
    }
}
