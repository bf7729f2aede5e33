package com.duebook.alerts.backtest;

import java.time.LocalDate;
import java.util.UUID;

/** A day on which an alert would have been raised. */
public record Firing(UUID customer, LocalDate day, Outcome outcome) {

    public enum Outcome {
        /** The customer went bad within half a year. */
        HIT,
        MISS,
        /** The half year is not over. */
        UNDECIDED
    }
}
