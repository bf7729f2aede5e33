package com.duebook.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of which a transaction may lock rows, in the one order in which it does: whoever holds a lock takes none of
 * a table further up, so that two transactions never wait for each other in a circle. Rows of one table are locked by
 * ascending id, in one statement.
 *
 * <p>What agrees to an invoice before it is issued locks what it needs between the invoice and the series of numbers,
 * which everybody in a workspace waits for.
 */
enum LockOrder {
    MEMBERSHIP,
    APPROVAL_REQUEST,
    DATA_REQUEST,
    PAYMENT_ATTEMPT,
    INVOICE,
    DUE_ITEM,
    CREDIT_ACCOUNT,
    CREDIT_ORDER,
    INVOICE_SERIES,
    PAYMENT,
    CUSTOMER,
    CREDIT_ASSESSMENT_RUN,
    CREDIT_ASSESSMENT,
    ALERT_RUN,
    ALERT,
    TASK,
    MAIL,
    PLATFORM_MAIL,
    AUDIT_HEAD;

    static Optional<LockOrder> of(String table) {
        return Arrays.stream(values()).filter(rank -> rank.name().toLowerCase(Locale.ROOT).equals(table)).findFirst();
    }
}
