package com.duebook.alerts.desk;

import com.duebook.alerts.Finding;
import com.duebook.alerts.Severity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert in a list.
 *
 * @param raised the facts on the day it was raised
 * @param now the facts today; equal to {@code raised} once it is resolved
 * @param sortKey its amount as it was raised, as the list is sorted by
 */
public record AlertRow(
        UUID id,
        UUID customer,
        String customerName,
        UUID rule,
        String ruleName,
        Severity severity,
        AlertState state,
        LocalDate raisedOn,
        Finding raised,
        Finding now,
        SortKey sortKey,
        @Nullable UUID assignee,
        @Nullable String acknowledgedBy,
        @Nullable LocalDate resolvedOn) {

    /** @param currency empty where it is about no money */
    public record SortKey(String currency, long minor) {}

    AlertRow with(String customerName, Finding now) {
        return new AlertRow(id, customer, customerName, rule, ruleName, severity, state, raisedOn, raised, now, sortKey,
                assignee, acknowledgedBy, resolvedOn);
    }
}
