package com.duebook.ledger.summary;

/** What is counted by due date: the items of that day, and the invoices that are next due, or were last, on it. */
record DueFigures(ItemFigures items, InvoiceFigures invoices) {

    static final DueFigures NONE = new DueFigures(ItemFigures.NONE, InvoiceFigures.NONE);

    static DueFigures of(ItemFigures items) {
        return new DueFigures(items, InvoiceFigures.NONE);
    }

    static DueFigures of(InvoiceFigures invoices) {
        return new DueFigures(ItemFigures.NONE, invoices);
    }

    DueFigures plus(DueFigures other) {
        return new DueFigures(items.plus(other.items), invoices.plus(other.invoices));
    }
}
