package com.duebook.customers;

import java.util.Arrays;
import java.util.Locale;

/** What a list of customers can be sorted by, each with an index; the id breaks ties, so pages never overlap. */
public enum CustomerSort {
    NAME("c.name"),
    REFERENCE("c.reference"),
    COUNTRY("c.country"),
    INDUSTRY("c.industry");

    private final String column;

    CustomerSort(String column) {
        this.column = column;
    }

    /** As the address names it; by name when it names none of them. */
    public static CustomerSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(NAME);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String orderBy(boolean descending) {
        var direction = descending ? " desc" : "";
        return "order by " + column + direction + ", c.id" + direction;
    }
}
