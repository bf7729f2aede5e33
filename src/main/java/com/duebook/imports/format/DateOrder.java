package com.duebook.imports.format;

/** The order that day, month and year are written in, where the text itself does not tell. */
public enum DateOrder {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST
}
