package com.duebook.imports;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did, or would do.
 *
 * @param known rows whose number or reference is here already; they change nothing
 * @param customers taken in because an invoice names them
 * @param totals of the added invoices, in minor units by currency code
 */
public record Counts(long rows, long added, long known, long rejected, long customers, Map<String, Long> totals) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, Map.of());

    public Counts {
        totals = Map.copyOf(totals);
    }

    static Counts rejectedRow() {
        return new Counts(1, 0, 0, 1, 0, Map.of());
    }

    Counts plus(Counts other) {
        var sums = new TreeMap<>(totals);
        other.totals.forEach((currency, minor) -> sums.merge(currency, minor, Long::sum));
        return new Counts(rows + other.rows, added + other.added, known + other.known, rejected + other.rejected,
                customers + other.customers, sums);
    }
}
