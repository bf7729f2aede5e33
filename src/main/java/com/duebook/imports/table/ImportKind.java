package com.duebook.imports.table;

import java.util.Arrays;
import java.util.List;

/** What a file holds one of per row. */
public enum ImportKind {
    INVOICES,
    CUSTOMERS,
    /** Of which only what no invoice has taken is kept: the rest is in what is open of the invoices. */
    PAYMENTS,
    /** Each asks for credit when it is taken in. */
    ORDERS;

    /** In the order a form shows them. */
    public List<ImportField> fields() {
        return Arrays.stream(ImportField.values()).filter(field -> field.isOf(this)).toList();
    }
}
