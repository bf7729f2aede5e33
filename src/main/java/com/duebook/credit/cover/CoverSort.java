package com.duebook.credit.cover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the list of all guarantees and insured limits can be sorted by; amounts within their currency only. */
public enum CoverSort {
    /** What has no end comes last. */
    END("c.to_on is null", "c.to_on"),
    NAME("m.name"),
    AMOUNT("c.currency", "c.raises_minor");

    private final List<String> columns;

    CoverSort(String... columns) {
        this.columns = List.of(columns);
    }

    /** As the address names it; by end when it names none of them. */
    public static CoverSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(END);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isByName() {
        return this == NAME;
    }

    String order(boolean descending) {
        return columns.stream().map(column -> descending ? column + " desc" : column).collect(Collectors.joining(", "));
    }
}
