package com.duebook.alerts.desk;

import com.duebook.alerts.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A customer with its alerts that a list shows.
 *
 * @param alerts at least one, the worst first
 */
public record AlertGroup(List<AlertRow> alerts) {

    private static final Comparator<AlertRow> WORST_FIRST = Comparator.comparing(AlertRow::severity)
            .thenComparing((AlertRow alert) -> alert.now().days()).reversed().thenComparing(AlertRow::ruleName);

    public AlertGroup {
        alerts = alerts.stream().sorted(WORST_FIRST).toList();
    }

    public AlertRow worst() {
        return alerts.getFirst();
    }

    public UUID customer() {
        return worst().customer();
    }

    public Severity severity() {
        return worst().severity();
    }

    public List<UUID> ids() {
        return alerts.stream().map(AlertRow::id).toList();
    }

    public List<String> rules() {
        return alerts.stream().map(AlertRow::ruleName).distinct().toList();
    }

    /** Since when the customer is on the list. */
    public LocalDate raisedOn() {
        return alerts.stream().map(AlertRow::raisedOn).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Open as long as somebody has to look at one of them. */
    public AlertState state() {
        return alerts.stream().map(AlertRow::state).min(Comparator.naturalOrder()).orElseThrow();
    }

    public Stream<UUID> assignees() {
        return alerts.stream().map(AlertRow::assignee).filter(Objects::nonNull).distinct();
    }
}
