package com.duebook.credit.ask;

/** What a customer may correct of itself, in the order of the form. Its text is {@code credit.ask.field.<name>}. */
public enum AskedField {
    NAME,
    STREET,
    POSTAL_CODE,
    CITY,
    REGION,
    COUNTRY,
    TAX_NUMBER,
    /** Who looks after invoices there. */
    CONTACT,
    /** Where invoices go. */
    EMAIL,
    PHONE
}
