package com.duebook.imports.table;

import com.duebook.tenancy.Right;
import java.util.Arrays;
import java.util.List;

/** What a file holds one of per row. */
public enum ImportKind {
    INVOICES(Right.EDIT_INVOICES),
    CUSTOMERS(Right.EDIT_CUSTOMERS),
    /** Of which only what no invoice has taken is kept: the rest is in what is open of the invoices. */
    PAYMENTS(Right.EDIT_PAYMENTS),
    /** Each asks for credit when it is taken in. */
    ORDERS(Right.EDIT_INVOICES),
    /** Each is set when it is taken in, instead of what runs. */
    LIMITS(Right.DECIDE_CREDIT),
    /** Guarantees, collateral and insured limits, which raise limits. */
    COVERS(Right.DECIDE_CREDIT);

    private final Right right;

    ImportKind(Right right) {
        this.right = right;
    }

    /** What somebody needs to take it in, besides that of importing. */
    public Right right() {
        return right;
    }

    /** In the order a form shows them. */
    public List<ImportField> fields() {
        return Arrays.stream(ImportField.values()).filter(field -> field.isOf(this)).toList();
    }
}
