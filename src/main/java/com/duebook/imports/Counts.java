package com.duebook.imports;

import com.duebook.imports.life.Became;
import com.duebook.imports.life.DueFrom;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do. Amounts are in minor units by currency code.
 *
 * @param items that the rows hold; an invoice may have several rows
 * @param added invoices, credit notes, payments, customers, orders, limits or what raises them
 * @param known items that are here already; they change nothing
 * @param customers taken in because an invoice names them
 * @param totals of the added invoices, orders, limits or guarantees
 * @param open of the added invoices
 * @param credit that added credit notes and payments leave to customers
 * @param became how many of the items became what; of customers nothing is said
 * @param undated settled ones whose day the file does not say
 * @param due of added invoices for which the file has no due date, how many have it from where
 * @param since the earliest day whose figures the added items change; null when they are of today, or nothing is added
 */
public record Counts(
        long items, long added, long known, long rejected, long customers, Map<String, Long> totals,
        Map<String, Long> open, Map<String, Long> credit, Map<Became, Long> became, long undated, Map<DueFrom, Long> due,
        @Nullable LocalDate since) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, Map.of());
    static final Counts REJECTED = new Counts(1, 0, 0, 1, 0, Map.of());
    static final Counts CUSTOMER = new Counts(1, 1, 0, 0, 1, Map.of());
    static final Counts KNOWN = new Counts(1, 0, 1, 0, 0, Map.of());

    /** What older runs did not count is missing in what they left. */
    public Counts(
            long items, long added, long known, long rejected, long customers, Map<String, Long> totals,
            @Nullable Map<String, Long> open, @Nullable Map<String, Long> credit, @Nullable Map<Became, Long> became,
            long undated, @Nullable Map<DueFrom, Long> due, @Nullable LocalDate since) {
        this.items = items;
        this.added = added;
        this.known = known;
        this.rejected = rejected;
        this.customers = customers;
        this.totals = Map.copyOf(totals);
        this.open = Map.copyOf(Objects.requireNonNullElse(open, Map.of()));
        this.credit = Map.copyOf(Objects.requireNonNullElse(credit, Map.of()));
        this.became = Map.copyOf(Objects.requireNonNullElse(became, Map.of()));
        this.undated = undated;
        this.due = Map.copyOf(Objects.requireNonNullElse(due, Map.of()));
        this.since = since;
    }

    Counts(long items, long added, long known, long rejected, long customers, Map<String, Long> totals) {
        this(items, added, known, rejected, customers, totals, Map.of(), Map.of(), Map.of(), 0, Map.of(), null);
    }

    static Counts leftOut(Became became) {
        return new Counts(1, 0, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(became, 1L), 0, Map.of(), null);
    }

    static Counts added(ImportedInvoiceRow row, boolean withCustomer, LocalDate today) {
        var life = row.life();
        var counts = life.became().isInvoice() && life.became() != Became.VOID;
        var isOpen = life.became() == Became.OPEN || life.became() == Became.PARTLY_PAID;
        return new Counts(1, 1, 0, 0, withCustomer ? 1 : 0, sum(counts, life.total()), sum(isOpen, life.open()),
                sum(!life.became().isInvoice(), row.left()), Map.of(life.became(), 1L),
                counts && !life.open().equals(life.total()) && !life.dated() ? 1 : 0,
                row.dueFrom() == null || !life.became().isInvoice() ? Map.of() : Map.of(row.dueFrom(), 1L),
                row.issuedOn().isBefore(today) ? row.issuedOn() : null);
    }

    private static Map<String, Long> sum(boolean counts, Money amount) {
        return counts && !amount.isZero() ? Map.of(amount.currency().getCurrencyCode(), amount.minor()) : Map.of();
    }

    static Counts ordered(Money amount) {
        return new Counts(1, 1, 0, 0, 0, sum(true, amount));
    }

    /** @param amount null where it is none */
    static Counts given(@Nullable Money amount) {
        return new Counts(1, 1, 0, 0, 0, amount == null ? Map.of() : sum(true, amount));
    }

    Counts plus(Counts other) {
        return new Counts(items + other.items, added + other.added, known + other.known, rejected + other.rejected,
                customers + other.customers, sum(totals, other.totals), sum(open, other.open), sum(credit, other.credit),
                sum(became, other.became), undated + other.undated, sum(due, other.due), earlier(since, other.since));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static <K extends Comparable<K>> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        var sums = new TreeMap<>(one);
        other.forEach((key, count) -> sums.merge(key, count, Long::sum));
        return sums;
    }
}
