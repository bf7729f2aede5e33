package com.duebook.receivables.numbering;

/** Each kind is numbered by a series of its own. */
public enum InvoiceKind {
    INVOICE("INV-{yyyy}-{00000}"),
    CREDIT_NOTE("CN-{yyyy}-{00000}");

    private final String firstPattern;

    InvoiceKind(String firstPattern) {
        this.firstPattern = firstPattern;
    }

    String firstPattern() {
        return firstPattern;
    }
}
