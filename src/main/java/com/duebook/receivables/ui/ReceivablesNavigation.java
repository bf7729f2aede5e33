package com.duebook.receivables.ui;

import java.util.UUID;

/** Where the pages of invoices are. */
public final class ReceivablesNavigation {

    public static final String LIST = "invoices";
    public static final String NEW = LIST + "/new";

    private ReceivablesNavigation() {}

    public static String invoice(UUID id) {
        return LIST + "/" + id;
    }

    public static String edit(UUID id) {
        return invoice(id) + "/edit";
    }

    public static String newFor(UUID customer) {
        return NEW + "?customer=" + customer;
    }

    public static String ofCustomer(UUID customer) {
        return LIST + "?customer=" + customer;
    }
}
