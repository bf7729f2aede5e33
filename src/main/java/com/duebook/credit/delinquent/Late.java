package com.duebook.credit.delinquent;

import com.duebook.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What a customer is late with in a currency, before more is known of it. */
record Late(UUID customer, LocalDate since, Money overdue, Money disputed) {

    long days(LocalDate day) {
        return ChronoUnit.DAYS.between(since, day);
    }

    boolean isAllDisputed() {
        return disputed.equals(overdue);
    }
}
