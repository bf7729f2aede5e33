package com.duebook.customers.ui.panel;

/**
 * @param labelKey message key of what is counted
 * @param order from left to right: open 10, overdue 20, average days late 30, last payment 40
 * @param value as the reader writes it; several currencies on several lines
 */
public record CustomerFigure(String labelKey, int order, String value, Tone tone) {

    /** Whether somebody should look at it. */
    public enum Tone { PLAIN, GOOD, BAD }
}
