package com.duebook.tenancy;

/** What somebody may do in a workspace. Reading needs {@link #READ}; everything else is a change of that kind. */
public enum Right {
    READ,
    EXPORT,
    /** Who did what and when. */
    READ_JOURNAL,
    EDIT_CUSTOMERS,
    EDIT_INVOICES,
    EDIT_PAYMENTS,
    IMPORT,
    HANDLE_ALERTS,
    EDIT_RULES,
    EDIT_SETTINGS,
    EDIT_MEMBERS,
    /** Close the workspace, hand it over, connect the account that receives its money. */
    OWN
}
