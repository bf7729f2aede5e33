package com.duebook.payments;

/** How money came. CARD is everything that came through the payment provider. */
public enum PaymentMethod {
    TRANSFER, CHEQUE, CASH, TERMINAL, CARD;

    public boolean isManual() {
        return this != CARD;
    }
}
