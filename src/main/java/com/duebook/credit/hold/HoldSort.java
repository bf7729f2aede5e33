package com.duebook.credit.hold;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** What the list of limits and holds can be sorted by; the name breaks ties. */
public enum HoldSort {
    STATE(Comparator.comparing(HoldRow::state).thenComparing(HoldRow::usedPercent)),
    NAME(Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT))),
    PERCENT(Comparator.comparing(HoldRow::usedPercent)),
    LATE(Comparator.comparing(HoldRow::daysLate)),
    SINCE(Comparator.comparing(HoldRow::since, Comparator.nullsFirst(Comparator.naturalOrder())));

    private final Comparator<HoldRow> order;

    HoldSort(Comparator<HoldRow> order) {
        this.order = order;
    }

    /** As the address names it; by state when it names none of them. */
    public static HoldSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(STATE);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<HoldRow> order(boolean descending) {
        return (descending ? order.reversed() : order).thenComparing(HoldRow::name).thenComparing(HoldRow::scope)
                .thenComparing(HoldRow::customer);
    }
}
