package com.duebook.alerts.desk;

import com.duebook.alerts.Indicator;
import com.duebook.alerts.Severity;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert in a list.
 *
 * @param indicator what the rule looks at
 * @param raised the facts on the day it was raised
 * @param now the facts today; equal to {@code raised} once it is resolved
 */
public record AlertRow(
        UUID id,
        UUID customer,
        String customerName,
        UUID rule,
        String ruleName,
        Indicator indicator,
        Severity severity,
        AlertState state,
        LocalDate raisedOn,
        Facts raised,
        Facts now,
        @Nullable UUID assignee,
        @Nullable String acknowledgedBy,
        @Nullable LocalDate resolvedOn) {

    /** As in {@link com.duebook.alerts.facts.Finding}. */
    public record Facts(int days, List<Money> amounts, int items) {

        public Facts {
            amounts = List.copyOf(amounts);
        }

        /** As {@link com.duebook.alerts.facts.Finding#amount}. */
        public Money amount() {
            return amounts.getFirst();
        }
    }

    AlertRow withNow(Facts now) {
        return new AlertRow(id, customer, customerName, rule, ruleName, indicator, severity, state, raisedOn, raised, now,
                assignee, acknowledgedBy, resolvedOn);
    }
}
