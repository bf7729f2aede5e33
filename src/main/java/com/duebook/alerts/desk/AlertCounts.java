package com.duebook.alerts.desk;

import com.duebook.alerts.Severity;
import java.util.Map;

/**
 * How many alerts stand behind each choice of the filter.
 *
 * @param byState of all alerts
 * @param bySeverity of those not resolved
 * @param mine of those not resolved, assigned to whoever asks
 */
public record AlertCounts(Map<AlertState, Integer> byState, Map<Severity, Integer> bySeverity, int mine) {

    public int live() {
        return byState.getOrDefault(AlertState.OPEN, 0) + byState.getOrDefault(AlertState.ACKNOWLEDGED, 0);
    }
}
