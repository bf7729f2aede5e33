package com.duebook.credit.cover;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** What the list of all guarantees and insured limits can be sorted by; amounts within their currency only. */
public enum CoverSort {
    /** What has no end comes last. */
    END(Comparator.comparing(row -> row.cover().terms().to(), Comparator.nullsLast(Comparator.naturalOrder()))),
    NAME(Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT))),
    AMOUNT(Comparator.<CoverRow, String>comparing(row -> row.cover().terms().currency().getCurrencyCode())
            .thenComparing(row -> row.cover().raises().minor()));

    private final Comparator<CoverRow> order;

    CoverSort(Comparator<CoverRow> order) {
        this.order = order;
    }

    /** As the address names it; by end when it names none of them. */
    public static CoverSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(END);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<CoverRow> order(boolean descending) {
        return (descending ? order.reversed() : order).thenComparing(CoverRow::name).thenComparing(row -> row.cover().id());
    }
}
