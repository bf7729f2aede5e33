package com.duebook.receivables.list;

import java.util.Arrays;
import java.util.Locale;

/** Each has an index, or a set small enough to sort. */
public enum InvoiceSort {
    DUE("i.due_on, i.id"),
    DUE_LAST("i.due_on desc, i.id desc"),
    NEWEST("i.issued_on desc, i.id desc"),
    OLDEST("i.issued_on, i.id");

    private final String order;

    InvoiceSort(String order) {
        this.order = order;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static InvoiceSort of(String key, InvoiceSet set) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(set.usualSort());
    }

    String order() {
        return order;
    }
}
