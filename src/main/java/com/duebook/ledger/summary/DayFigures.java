package com.duebook.ledger.summary;

/**
 * How many invoices of a due date are in which state, and what of them is open: all, or what a change adds.
 *
 * @param partly how many have some of their money
 * @param settled nothing is open of them; the credited and the written-off ones too
 * @param disputedMinor what of the open amount is disputed
 */
public record DayFigures(
        long items, long partly, long disputed, long openMinor, long disputedMinor, long settled, long credited,
        long writtenOff, long voided, long credits) {

    public static final DayFigures NONE = new DayFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    public static final DayFigures VOID = new DayFigures(0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
    public static final DayFigures CREDIT = new DayFigures(0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

    public static DayFigures open(long minor, boolean partly, boolean disputed) {
        return new DayFigures(1, partly ? 1 : 0, disputed ? 1 : 0, minor, disputed ? minor : 0, 0, 0, 0, 0, 0);
    }

    /** One that has nothing open, by money, credit notes or write-off. */
    public static DayFigures settled(boolean credited, boolean writtenOff) {
        return new DayFigures(0, 0, 0, 0, 0, 1, credited ? 1 : 0, writtenOff ? 1 : 0, 0, 0);
    }

    DayFigures plus(DayFigures other) {
        return new DayFigures(
                items + other.items, partly + other.partly, disputed + other.disputed, openMinor + other.openMinor,
                disputedMinor + other.disputedMinor, settled + other.settled, credited + other.credited,
                writtenOff + other.writtenOff, voided + other.voided, credits + other.credits);
    }

    public DayFigures minus(DayFigures other) {
        return plus(new DayFigures(
                -other.items, -other.partly, -other.disputed, -other.openMinor, -other.disputedMinor,
                -other.settled, -other.credited, -other.writtenOff, -other.voided, -other.credits));
    }
}
