package com.duebook.credit.ui;

import java.util.UUID;

/** Where the orders' pages are. */
final class OrdersNavigation {

    static final String LIST = "orders";

    private OrdersNavigation() {}

    static String order(UUID id) {
        return LIST + "/" + id;
    }
}
