package com.duebook.imports.format;

/** What a file does not tell, so that somebody has to. */
public enum Question {
    /** Its letters could be other ones in another language. */
    LETTERS,
    /** Dates could begin with the day, the month or the year. */
    DATES,
    /** A month's name means two months in two languages. */
    MONTHS,
    /** 12.500 could be twelve and a half, or twelve thousand five hundred. */
    DECIMALS,
    CURRENCY
}
