package com.duebook.payments.ui;

import java.util.UUID;

/** Where the payments' pages are. */
public final class PaymentsNavigation {

    public static final String LIST = "payments";

    private PaymentsNavigation() {}

    public static String payment(UUID id) {
        return LIST + "/" + id;
    }
}
