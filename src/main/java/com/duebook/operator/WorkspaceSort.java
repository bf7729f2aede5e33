package com.duebook.operator;

import java.util.Arrays;
import java.util.Locale;

/** What the list of workspaces can be sorted by; the id breaks ties, so pages never overlap. */
public enum WorkspaceSort {
    NAME("w.name"),
    NEWEST("w.created_at desc"),
    BUSIEST("coalesce(f.invoices, 0) desc"),
    BULKIEST("coalesce(f.document_bytes, 0) desc"),
    QUIETEST("coalesce(f.last_deed_at, w.created_at)");

    private final String order;

    WorkspaceSort(String order) {
        this.order = order;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static WorkspaceSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(NAME);
    }

    String order() {
        return order;
    }
}
