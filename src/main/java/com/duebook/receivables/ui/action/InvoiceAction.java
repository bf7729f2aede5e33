package com.duebook.receivables.ui.action;

import com.duebook.receivables.InvoiceView;

/** Something that can be done with an invoice, contributed by the feature that does it. */
public interface InvoiceAction {

    /** One of {@link com.duebook.ui.place.Places.InvoiceActions}. */
    int order();

    String labelKey();

    /** Where the invoice makes a difference to the words. */
    default String labelKey(InvoiceView invoice) {
        return labelKey();
    }

    /** Whether it may be the button beside the title; in the menu otherwise. */
    default boolean leads() {
        return true;
    }

    /** The kind of command that a second person may have to confirm; while one waits, it is not offered. */
    default String command(InvoiceView invoice) {
        return "";
    }

    /** Whether it makes sense for this invoice and the member may do it. */
    boolean isFor(InvoiceView invoice);

    /** @param done shows the invoice anew */
    void run(InvoiceView invoice, Runnable done);
}
