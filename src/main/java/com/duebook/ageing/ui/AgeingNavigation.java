package com.duebook.ageing.ui;

/** Where the report is. */
public final class AgeingNavigation {

    public static final String AGEING = "ageing";

    private AgeingNavigation() {}
}
