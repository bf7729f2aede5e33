package com.duebook.imports.table;

import static com.duebook.imports.table.ImportKind.COVERS;
import static com.duebook.imports.table.ImportKind.CUSTOMERS;
import static com.duebook.imports.table.ImportKind.INVOICES;
import static com.duebook.imports.table.ImportKind.LIMITS;
import static com.duebook.imports.table.ImportKind.ORDERS;
import static com.duebook.imports.table.ImportKind.PAYMENTS;

import java.util.EnumSet;
import java.util.Set;

/** What a column can mean; which headers other programs call it by is in {@link Headers}. */
public enum ImportField {
    NUMBER(Type.TEXT, INVOICES),
    ISSUED_ON(Type.DATE, INVOICES),
    DUE_ON(Type.DATE, INVOICES),
    ORDER_NUMBER(Type.TEXT, ORDERS),
    ORDERED_ON(Type.DATE, ORDERS),
    LAPSES_ON(Type.DATE, ORDERS),
    RECEIVED_ON(Type.DATE, PAYMENTS),
    PAYMENT_NUMBER(Type.TEXT, PAYMENTS),
    LIMIT_KIND(Type.LIMIT_KIND, LIMITS),
    COVER_KIND(Type.COVER_KIND, COVERS),
    /** Who vouches, or insures. */
    GIVER(Type.TEXT, COVERS),
    /** Or the deed's number. */
    POLICY(Type.TEXT, COVERS),
    AMOUNT(Type.AMOUNT, INVOICES, PAYMENTS, ORDERS, LIMITS, COVERS),
    /** What the customer owes more and what it owes less, where a file has a column for each. */
    DEBIT(Type.AMOUNT, INVOICES),
    CREDIT(Type.AMOUNT, INVOICES),
    CURRENCY(Type.CURRENCY, INVOICES, CUSTOMERS, PAYMENTS, ORDERS, LIMITS, COVERS),
    PERCENT(Type.NUMBER, COVERS),
    FROM_ON(Type.DATE, LIMITS, COVERS),
    TO_ON(Type.DATE, LIMITS, COVERS),
    REASON(Type.TEXT, LIMITS),
    LONGEST_TERMS(Type.DAYS, COVERS),
    NOTIFY_DAYS(Type.DAYS, COVERS),
    DISCRETIONARY(Type.FLAG, COVERS),
    /** The customer alone, or its group. */
    SCOPE(Type.SCOPE, LIMITS, COVERS),
    UNAPPLIED(Type.AMOUNT, PAYMENTS),
    REFUNDED(Type.AMOUNT, PAYMENTS),
    PAYMENT_STATUS(Type.PAYMENT_STATUS, PAYMENTS),
    SETTLED_ON(Type.DATE, INVOICES),
    OPEN(Type.AMOUNT, INVOICES),
    PAID(Type.AMOUNT, INVOICES),
    CREDITED(Type.AMOUNT, INVOICES),
    WRITTEN_OFF(Type.AMOUNT, INVOICES),
    STATUS(Type.STATUS, INVOICES),
    KIND(Type.KIND, INVOICES),
    DISPUTED(Type.FLAG, INVOICES),
    LINE_TEXT(Type.TEXT, INVOICES),
    QUANTITY(Type.NUMBER, INVOICES),
    UNIT_PRICE(Type.NUMBER, INVOICES),
    LINE_AMOUNT(Type.AMOUNT, INVOICES),
    REFERENCE(Type.TEXT, INVOICES, CUSTOMERS, PAYMENTS, ORDERS, LIMITS, COVERS),
    NAME(Type.TEXT, INVOICES, CUSTOMERS, PAYMENTS, ORDERS, LIMITS, COVERS),
    EMAIL(Type.EMAIL, INVOICES, CUSTOMERS),
    PHONE(Type.TEXT, CUSTOMERS),
    TAX_NUMBER(Type.TEXT, CUSTOMERS),
    STREET(Type.TEXT, CUSTOMERS),
    POSTAL_CODE(Type.TEXT, CUSTOMERS),
    CITY(Type.TEXT, CUSTOMERS),
    REGION(Type.TEXT, CUSTOMERS),
    COUNTRY(Type.COUNTRY, INVOICES, CUSTOMERS),
    INDUSTRY(Type.TEXT, CUSTOMERS),
    /** The customer that it stands below, by its reference or else by its name. */
    PARENT(Type.TEXT, CUSTOMERS),
    TERMS(Type.DAYS, CUSTOMERS, INVOICES),
    TAGS(Type.TEXT, CUSTOMERS),
    NOTES(Type.TEXT, CUSTOMERS, COVERS);

    enum Type {
        TEXT, DATE, AMOUNT, NUMBER, FLAG, COUNTRY, CURRENCY, EMAIL, DAYS, STATUS, PAYMENT_STATUS, KIND, LIMIT_KIND, COVER_KIND, SCOPE
    }

    private final Type type;
    private final Set<ImportKind> kinds;

    ImportField(Type type, ImportKind first, ImportKind... more) {
        this.type = type;
        this.kinds = EnumSet.of(first, more);
    }

    Type type() {
        return type;
    }

    boolean isOf(ImportKind kind) {
        return kinds.contains(kind);
    }

    /** Needed in every file; of customers' name and reference all others need one. */
    public boolean isRequired(ImportKind kind) {
        return switch (kind) {
            case CUSTOMERS -> this == NAME;
            case INVOICES -> this == NUMBER || this == ISSUED_ON || this == AMOUNT;
            case ORDERS -> this == ORDER_NUMBER || this == AMOUNT;
            case LIMITS -> this == AMOUNT;
            case COVERS -> this == COVER_KIND || this == GIVER || this == AMOUNT;
            case PAYMENTS -> this == RECEIVED_ON || this == AMOUNT || this == UNAPPLIED;
        };
    }
}
