package com.duebook.tenancy;

/** What somebody may do in a workspace. Reading needs {@link #READ}; everything else is a change of that kind. */
public enum Right {
    READ,
    EXPORT,
    /** Who did what and when. */
    READ_JOURNAL,
    EDIT_CUSTOMERS,
    /** Write drafts, and send what is issued. */
    EDIT_INVOICES,
    ISSUE,
    /** Take back what was issued: by a credit note, or as void. */
    CREDIT,
    WRITE_OFF,
    DISPUTE,
    EDIT_PAYMENTS,
    REFUND,
    IMPORT,
    HANDLE_ALERTS,
    EDIT_RULES,
    /** How much credit a customer gets: limits, and orders beyond them. */
    DECIDE_CREDIT,
    /** What other currencies are worth. */
    EDIT_RATES,
    EDIT_SETTINGS,
    /** Say where customers send their money to. */
    EDIT_BANK,
    EDIT_MEMBERS,
    /** Close the workspace, hand it over, connect the account that receives its money, say when a second person is asked. */
    OWN
}
