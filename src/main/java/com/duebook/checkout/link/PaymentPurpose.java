package com.duebook.checkout.link;

/** Why money is asked for. */
public enum PaymentPurpose {
    /** An invoice was sent. */
    INVOICE
}
