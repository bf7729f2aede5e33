package com.duebook.customers;

/**
 * Customers whose name or reference has a fragment in it, for lists of what belongs to them: handed out as a part of their
 * statement, since a question of its own would bring back any number of ids.
 */
public final class MatchingCustomers {

    private MatchingCustomers() {}

    /** A table of {@code id}s that wants {@code :fragment}. */
    public static String table() {
        return "(select c.id from customer c where c.tenant_id = :tenant and c.name_search like :fragment)";
    }

    /** What {@code :fragment} is for what somebody typed; its own wildcards count as plain characters. */
    public static String fragment(String typed) {
        return SearchText.anywhere(typed);
    }
}
