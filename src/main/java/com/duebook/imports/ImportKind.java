package com.duebook.imports;

import java.util.Arrays;
import java.util.List;

/** What a file holds one of per row. */
public enum ImportKind {
    INVOICES,
    CUSTOMERS;

    /** In the order a form shows them. */
    public List<ImportField> fields() {
        return Arrays.stream(ImportField.values()).filter(field -> field.isOf(this)).toList();
    }
}
