package com.duebook.credit.hold.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the list of limits and holds can be sorted by; amounts by what they are worth at the workspace's rates. */
public enum HoldSort {
    /** The strictest is the last, and of those that stand alike the one that uses most. */
    STATE("field(t.state, 'NONE', 'WATCH', 'UNLOCKED', 'HOLD', 'STOP')", HoldSort.SHARE),
    NAME("m.name"),
    /** Unlimited is more than any amount. */
    LIMIT("t.given", "t.unlimited", "t.credit"),
    USED("t.given", "t.used"),
    /** What is passed most is the first. */
    FREE("t.given", "t.unlimited", "t.credit - t.used"),
    PERCENT(HoldSort.SHARE),
    LATE("t.late");

    /** As {@link HoldRow#usedPercent}. */
    private static final String SHARE = """
            case when not t.given or t.unlimited or t.credit is null or t.used is null then -1
              when t.credit > 0 then t.used / t.credit when t.used > 0 then 9999 else 0 end""";

    private final List<String> columns;

    HoldSort(String... columns) {
        this.columns = List.of(columns);
    }

    /** As the address names it; by state when it names none of them. */
    public static HoldSort of(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(STATE);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isByName() {
        return this == NAME;
    }

    /** @param column that is not there unless an order needs it */
    boolean asks(String column) {
        return columns.stream().anyMatch(each -> each.contains(column));
    }

    /** Of a table {@code t} of {@link ListedHolders}, and {@code m} of names. */
    String order(boolean descending) {
        return columns.stream().map(column -> descending ? column + " desc" : column).collect(Collectors.joining(", "))
                + ", t.customer_id, t.scope";
    }
}
