package com.duebook.credit.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guarantee or insured limit in the list of all.
 *
 * @param name of the customer; of one of a group its head
 * @param tellBy until when its insurer has to be told of what is overdue; null where nothing is, or it does not ask for that
 */
public record CoverRow(CoverView cover, String name, @Nullable String reference, @Nullable NotifyBy tellBy) {

    /** From so many days before its end on it stands out. */
    static final int SOON = 30;

    public CoverState on(LocalDate day) {
        var to = cover.terms().to();
        if (cover.isOver(day)) {
            return CoverState.LAPSED;
        }
        return !cover.isOn(day) ? CoverState.LATER
                : to != null && !to.isAfter(day.plusDays(SOON)) ? CoverState.SOON : CoverState.HOLDS;
    }
}
