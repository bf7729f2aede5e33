package com.duebook.alerts.ui;

import com.duebook.alerts.Severity;
import com.duebook.alerts.desk.AlertRow;
import com.duebook.alerts.desk.AlertState;
import com.duebook.customers.ui.CustomersNavigation;
import com.duebook.payments.credit.CreditFacts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where the alerts' screens lead to, and how addresses name states and severities. */
final class Links {

    private Links() {}

    static String customer(UUID id) {
        return CustomersNavigation.customer(id);
    }

    /** Where the customer's page shows what the alert is about. */
    static String reason(AlertRow alert) {
        return CreditFacts.ALL.contains(alert.raised().watched())
                ? CustomersNavigation.customer(alert.customer(), "payments")
                : CustomersNavigation.customer(alert.customer());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Optional<AlertState> state(String word) {
        return Arrays.stream(AlertState.values()).filter(state -> word(state).equals(word)).findFirst();
    }

    static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values()).filter(severity -> word(severity).equals(word)).findFirst();
    }
}
