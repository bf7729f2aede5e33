package com.duebook.imports.table;

import static com.duebook.imports.table.ImportKind.CUSTOMERS;
import static com.duebook.imports.table.ImportKind.INVOICES;
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
    AMOUNT(Type.AMOUNT, INVOICES, PAYMENTS, ORDERS),
    /** What the customer owes more and what it owes less, where a file has a column for each. */
    DEBIT(Type.AMOUNT, INVOICES),
    CREDIT(Type.AMOUNT, INVOICES),
    CURRENCY(Type.CURRENCY, INVOICES, CUSTOMERS, PAYMENTS, ORDERS),
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
    REFERENCE(Type.TEXT, INVOICES, CUSTOMERS, PAYMENTS, ORDERS),
    NAME(Type.TEXT, INVOICES, CUSTOMERS, PAYMENTS, ORDERS),
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
    NOTES(Type.TEXT, CUSTOMERS);

    enum Type { TEXT, DATE, AMOUNT, NUMBER, FLAG, COUNTRY, CURRENCY, EMAIL, DAYS, STATUS, PAYMENT_STATUS, KIND }

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
            case PAYMENTS -> this == RECEIVED_ON || this == AMOUNT || this == UNAPPLIED;
        };
    }
}
