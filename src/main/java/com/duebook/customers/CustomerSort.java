package com.duebook.customers;

/** What a list of customers can be sorted by; the id breaks ties, so pages never overlap. */
public enum CustomerSort {
    NAME("c.name"),
    REFERENCE("c.reference"),
    COUNTRY("c.country"),
    INDUSTRY("c.industry"),
    CREATED("c.created_at");

    private final String column;

    CustomerSort(String column) {
        this.column = column;
    }

    String orderBy(boolean descending) {
        var direction = descending ? " desc" : "";
        return "order by " + column + direction + ", c.id" + direction;
    }
}
