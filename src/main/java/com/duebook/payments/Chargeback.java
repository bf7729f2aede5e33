package com.duebook.payments;

/** Whether the payer's bank asks the money of a card payment back. WON means that it stays here. */
public enum Chargeback {
    NONE, OPEN, WON, LOST
}
