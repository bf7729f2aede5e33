package com.duebook.checkout.link;

/** Why money is asked for. */
public enum PaymentPurpose {
    /** An invoice, or a part of one. */
    INVOICE,
    /** All that a customer owes in one currency. */
    STATEMENT,
    /** The least that ends a hold on credit, whatever that is when it is paid. */
    UNLOCK
}
