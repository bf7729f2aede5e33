package com.duebook.ledger.summary;

/**
 * How many invoices of a due date are in which state: all, or how many more a change makes.
 *
 * @param invoices of which something is open
 * @param partly how many of these have some of their money
 * @param disputed how many of these are disputed
 * @param settled nothing is open of them; the credited and the written-off ones too
 */
public record InvoiceFigures(
        long invoices, long partly, long disputed, long settled, long credited, long writtenOff, long voided, long credits) {

    public static final InvoiceFigures NONE = new InvoiceFigures(0, 0, 0, 0, 0, 0, 0, 0);
    public static final InvoiceFigures VOID = new InvoiceFigures(0, 0, 0, 0, 0, 0, 1, 0);
    public static final InvoiceFigures CREDIT = new InvoiceFigures(0, 0, 0, 0, 0, 0, 0, 1);

    public static InvoiceFigures open(boolean partly, boolean disputed) {
        return new InvoiceFigures(1, partly ? 1 : 0, disputed ? 1 : 0, 0, 0, 0, 0, 0);
    }

    /** One that has nothing open, by money, credit notes or write-off. */
    public static InvoiceFigures settled(boolean credited, boolean writtenOff) {
        return new InvoiceFigures(0, 0, 0, 1, credited ? 1 : 0, writtenOff ? 1 : 0, 0, 0);
    }

    InvoiceFigures plus(InvoiceFigures other) {
        return new InvoiceFigures(
                invoices + other.invoices, partly + other.partly, disputed + other.disputed, settled + other.settled,
                credited + other.credited, writtenOff + other.writtenOff, voided + other.voided, credits + other.credits);
    }

    InvoiceFigures negated() {
        return new InvoiceFigures(-invoices, -partly, -disputed, -settled, -credited, -writtenOff, -voided, -credits);
    }
}
