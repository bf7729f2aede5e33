package com.duebook.customers.ui;

import java.util.UUID;

/** Where the customers' pages are. */
public final class CustomersNavigation {

    public static final String LIST = "customers";

    private CustomersNavigation() {}

    public static String customer(UUID id) {
        return LIST + "/" + id;
    }

    /** @param tab the name of a panel, such as {@code invoices} */
    public static String customer(UUID id, String tab) {
        return customer(id) + "?tab=" + tab;
    }
}
