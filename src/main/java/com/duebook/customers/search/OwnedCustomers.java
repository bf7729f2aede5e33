package com.duebook.customers.search;

/** All customers that are not archived and who looks after them, handed out as a part of other lists' statements. */
public final class OwnedCustomers {

    private static final String TABLE = "(select w.id, w.owner_id from customer w where w.tenant_id = :tenant and w.archived_at is null)";

    private OwnedCustomers() {}

    /** A table of {@code id} and {@code owner_id}. */
    public static String table() {
        return TABLE;
    }
}
