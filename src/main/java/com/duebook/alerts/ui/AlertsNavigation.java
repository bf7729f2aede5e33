package com.duebook.alerts.ui;

/** Where the alerts' pages are. */
public final class AlertsNavigation {

    public static final String LIST = "alerts";
    public static final String RULES = "alert-rules";

    private AlertsNavigation() {}
}
