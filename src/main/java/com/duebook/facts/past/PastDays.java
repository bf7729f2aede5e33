package com.duebook.facts.past;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days one after the other; a day's place among them counts from 0. */
public record PastDays(LocalDate first, LocalDate last) {

    public int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Negative before the first. */
    public int place(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, day));
    }

    public LocalDate day(int place) {
        return first.plusDays(place);
    }
}
