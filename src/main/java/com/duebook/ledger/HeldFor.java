package com.duebook.ledger;

/** Why nobody is to collect an amount for now. */
public enum HeldFor {
    DISPUTE
}
