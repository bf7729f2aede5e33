package com.duebook.payments;

/**
 * How money came. CARD is everything that came through the payment provider; of IMPORTED money nobody knows any more, and
 * CREDIT is no money but what a credit note leaves to the customer.
 */
public enum PaymentMethod {
    TRANSFER, CHEQUE, CASH, TERMINAL, CARD, IMPORTED, CREDIT;

    /** Whether giving it back is a matter between people. */
    public boolean isManual() {
        return this != CARD;
    }

    /** Whether somebody may write it down. */
    public boolean isWritten() {
        return ordinal() < CARD.ordinal();
    }
}
