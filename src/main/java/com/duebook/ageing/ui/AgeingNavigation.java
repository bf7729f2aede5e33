package com.duebook.ageing.ui;

/** Where the report is. */
public final class AgeingNavigation {

    public static final String AGEING = "ageing";

    /** What was open on a past day. */
    static final String ITEMS = AGEING + "/invoices";

    private AgeingNavigation() {}
}
