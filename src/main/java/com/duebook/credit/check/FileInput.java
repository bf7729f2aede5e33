package com.duebook.credit.check;

/** What is known of a customer and grows old. */
public enum FileInput {
    STATEMENT,
    REPORT,
    CHECK,
    REFERENCE
}
