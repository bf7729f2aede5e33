package com.duebook.credit.cover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Until when an insurer has to be told that a customer is late.
 *
 * @param customer who is late; of a group one of its members
 * @param dueOn when the oldest overdue item that is insured was due
 * @param last the last day to tell the insurer of it
 */
public record NotifyBy(UUID cover, UUID customer, String giver, LocalDate dueOn, LocalDate last) {

    /** Negative once it is missed. */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, last);
    }
}
