package com.duebook.customers;

/** What a contact is asked about; invoices and reminders go to {@link #ACCOUNTS} first. */
public enum ContactRole {
    ACCOUNTS,
    BUYER,
    MANAGER,
    OTHER
}
