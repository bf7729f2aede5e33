package com.duebook.ledger.open;

import com.duebook.money.Money;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.TenantJdbc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers were invoiced, less what was taken back, by value date: one entry per customer and currency. */
@Service
public class NetSales {

    /** Months. */
    private static final int HALF = 6;
    private static final int YEAR = 12;

    private static final String SIGNED = "case when e.credit = 'SALES' then e.amount_minor else -e.amount_minor end";
    private static final String BOOKED = """

            from ledger_entry e
            where e.tenant_id = :tenant and e.kind in ('ISSUED', 'CREDITED', 'ON_ACCOUNT') and e.booked_on <= :day""";
    private static final String SUMS = """
            select e.customer_id, e.currency, min(e.booked_on),
              sum(case when e.booked_on > :half then %1$s else 0 end),
              sum(case when e.booked_on > :year and e.booked_on <= :half then %1$s else 0 end)""".formatted(SIGNED)
            + BOOKED + " group by e.customer_id, e.currency";
    private static final String ENTRIES = "select e.customer_id, e.currency, to_days(e.booked_on), " + SIGNED + BOOKED;

    private final TenantJdbc jdbc;

    NetSales(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param first day of an invoice, ever
     * @param lately in the six months to the day; negative where more was credited
     * @param before in the six months before those
     * @param changesOn the first day on which some of it is longer ago, as these are counted; null where there is nothing, and of
     *     everybody
     */
    public record Sold(UUID customer, LocalDate first, Money lately, Money before, @Nullable LocalDate changesOn) {}

    /** Of a part the entries are added up here, which is several times quicker; of everybody there may be too many. */
    @Transactional(readOnly = true)
    public List<Sold> to(LocalDate day, IdRange customers) {
        return customers.equals(IdRange.ALL) ? sums(day)
                : added(day, jdbc.sql(ENTRIES + customers.condition("e.customer_id")).params(customers.parameters()));
    }

    @Transactional(readOnly = true)
    public List<Sold> to(LocalDate day, Collection<UUID> customers) {
        return customers.isEmpty() ? List.of() : added(day, jdbc.sql(ENTRIES + " and e.customer_id in (:customers)")
                .param("customers", customers.stream().distinct().toList()));
    }

    private List<Sold> sums(LocalDate day) {
        return jdbc.sql(SUMS)
                .param("day", day)
                .param("half", day.minusMonths(HALF))
                .param("year", day.minusMonths(YEAR))
                .query((row, number) -> {
                    var currency = Currency.getInstance(row.getString(2));
                    return new Sold(Columns.id(row, 1), row.getObject(3, LocalDate.class), Money.of(row.getLong(4), currency),
                            Money.of(row.getLong(5), currency), null);
                })
                .list();
    }

    private static List<Sold> added(LocalDate day, StatementSpec entries) {
        var sums = new HashMap<UUID, Map<String, SalesSum>>();
        entries.param("day", day).query((RowCallbackHandler) row -> sums
                .computeIfAbsent(Columns.id(row, 1), first -> new HashMap<>(2))
                .computeIfAbsent(row.getString(2), first -> new SalesSum(day.minusMonths(HALF), day.minusMonths(YEAR)))
                .add(Columns.day(row, 3), row.getLong(4)));
        var sold = new ArrayList<Sold>();
        sums.forEach((customer, all) -> all.forEach((code, sum) -> sold.add(sum.of(customer, Currency.getInstance(code)))));
        return sold;
    }

    /** Of one customer in one currency. */
    private static final class SalesSum {

        private final LocalDate half;
        private final LocalDate year;
        private LocalDate first = LocalDate.MAX;
        private LocalDate changesOn = LocalDate.MAX;
        private long lately;
        private long before;

        SalesSum(LocalDate half, LocalDate year) {
            this.half = half;
            this.year = year;
        }

        void add(LocalDate on, long minor) {
            first = earlier(first, on);
            if (on.isAfter(half)) {
                lately = Math.addExact(lately, minor);
                changesOn = earlier(changesOn, on.plusMonths(HALF));
            } else if (on.isAfter(year)) {
                before = Math.addExact(before, minor);
                changesOn = earlier(changesOn, on.plusMonths(YEAR));
            }
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return other.isBefore(one) ? other : one;
        }

        Sold of(UUID customer, Currency currency) {
            return new Sold(customer, first, Money.of(lately, currency), Money.of(before, currency),
                    changesOn.equals(LocalDate.MAX) ? null : changesOn);
        }
    }
}
