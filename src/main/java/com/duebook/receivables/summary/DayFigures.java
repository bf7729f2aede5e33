package com.duebook.receivables.summary;

/** How many invoices of a due date are in which state, and what of them is open: all, or what a change adds. */
public record DayFigures(
        long items, long partly, long disputed, long openMinor, long settled, long voided, long credits) {

    public static final DayFigures NONE = new DayFigures(0, 0, 0, 0, 0, 0, 0);

    DayFigures plus(DayFigures other) {
        return new DayFigures(
                items + other.items, partly + other.partly, disputed + other.disputed, openMinor + other.openMinor,
                settled + other.settled, voided + other.voided, credits + other.credits);
    }

    public DayFigures minus(DayFigures other) {
        return plus(new DayFigures(
                -other.items, -other.partly, -other.disputed, -other.openMinor,
                -other.settled, -other.voided, -other.credits));
    }
}
