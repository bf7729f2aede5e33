package com.duebook.alerts.desk;

import com.duebook.alerts.Severity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts a list shows; null means all of that kind.
 *
 * @param state null for what is not resolved
 * @param assignee the member they are assigned to
 * @param text a fragment of the customer's name; empty for any
 */
public record AlertFilter(
        @Nullable AlertState state,
        @Nullable Severity severity,
        @Nullable UUID assignee,
        @Nullable UUID customer,
        String text) {

    public static final AlertFilter LIVE = new AlertFilter(null, null, null, null, "");

    public static AlertFilter ofCustomer(UUID customer) {
        return new AlertFilter(null, null, null, customer, "");
    }

    public AlertFilter state(@Nullable AlertState state) {
        return new AlertFilter(state, severity, assignee, customer, text);
    }
}
