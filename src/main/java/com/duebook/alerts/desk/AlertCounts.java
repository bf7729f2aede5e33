package com.duebook.alerts.desk;

import com.duebook.alerts.Severity;
import java.util.Map;

/**
 * How many customers stand behind each choice of the filter.
 *
 * @param byState with alerts in it; a customer may have some in several
 * @param bySeverity with alerts that are not resolved
 * @param live with any that is not resolved
 * @param mine with any that is not resolved, assigned to whoever asks
 */
public record AlertCounts(Map<AlertState, Integer> byState, Map<Severity, Integer> bySeverity, int live, int mine) {}
