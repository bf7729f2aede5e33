package com.duebook.credit.behaviour;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How late a month was: what was paid or given up in it, and what was overdue in its last evening.
 *
 * @param lateness empty where there was neither
 */
public record MonthLateness(YearMonth month, Optional<Lateness> lateness) {}
