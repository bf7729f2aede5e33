package com.duebook.insight;

import com.duebook.ageing.AgeBand;
import com.duebook.money.Money;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Totals of the whole company, from the summaries that are written with every entry of the ledger. */
@Service
public class Company {

    /** Seven days, today included. */
    private static final int WEEK = 6;

    private final TenantJdbc jdbc;
    private final Today today;
    private final Access access;

    Company(TenantJdbc jdbc, Today today, Access access) {
        this.jdbc = jdbc;
        this.today = today;
        this.access = access;
    }

    /** One entry per currency in which anything is open, by the number of open invoices. */
    @Transactional(readOnly = true)
    public List<CompanyFigures> figures() {
        access.require(Right.READ);
        var day = today.date();
        return jdbc.sql("""
                        select d.currency, sum(d.items) items, sum(d.open_minor) open_minor,
                            sum(case when d.due_on < :day then d.items else 0 end) late_items,
                            sum(case when d.due_on < :day then d.open_minor else 0 end) late,
                            sum(case when d.due_on between :day and :week then d.open_minor else 0 end) soon,
                            sum(case when d.due_on between :d30 and :d1 then d.open_minor else 0 end) d30,
                            sum(case when d.due_on between :d60 and :d31 then d.open_minor else 0 end) d60,
                            sum(case when d.due_on between :d90 and :d61 then d.open_minor else 0 end) d90,
                            sum(case when d.due_on between :d30 and :d1 then d.items else 0 end) n30,
                            sum(case when d.due_on between :d60 and :d31 then d.items else 0 end) n60,
                            sum(case when d.due_on between :d90 and :d61 then d.items else 0 end) n90
                        from open_day d where d.tenant_id = :tenant and d.items > 0
                        group by d.currency order by items desc, d.currency""")
                .param("day", day)
                .param("week", day.plusDays(WEEK))
                .param("d1", AgeBand.TO_30.dueTo(day))
                .param("d30", AgeBand.TO_30.dueFrom(day))
                .param("d31", AgeBand.TO_60.dueTo(day))
                .param("d60", AgeBand.TO_60.dueFrom(day))
                .param("d61", AgeBand.TO_90.dueTo(day))
                .param("d90", AgeBand.TO_90.dueFrom(day))
                .query((row, number) -> figures(row))
                .list();
    }

    /** By month, oldest first, up to and including today's; months in which nothing happened are left out. */
    @Transactional(readOnly = true)
    public List<MonthSales> months(Currency currency) {
        access.require(Right.READ);
        return jdbc.sql("""
                        select year(d.booked_on) y, month(d.booked_on) m, sum(d.sales_minor) sales,
                            sum(d.receivable_minor) receivable
                        from ledger_day d
                        where d.tenant_id = :tenant and d.currency = :currency and d.booked_on <= :day
                        group by y, m order by y, m""")
                .param("currency", currency.getCurrencyCode())
                .param("day", today.date())
                .query((row, number) -> new MonthSales(
                        YearMonth.of(row.getInt("y"), row.getInt("m")), row.getLong("sales"),
                        row.getLong("receivable")))
                .list();
    }

    /** False until the first invoice was issued: there is nothing to show yet. */
    @Transactional(readOnly = true)
    public boolean hasBegun() {
        access.require(Right.READ);
        return jdbc.sql("select 1 from open_day d where d.tenant_id = :tenant limit 1")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static CompanyFigures figures(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var open = row.getLong("open_minor");
        var late = row.getLong("late");
        var items = row.getLong("items");
        var amounts = bands(open, open - late, row.getLong("d30"), row.getLong("d60"), row.getLong("d90"));
        var counts = bands(items, items - row.getLong("late_items"), row.getLong("n30"), row.getLong("n60"), row.getLong("n90"));
        return new CompanyFigures(
                currency,
                items,
                Money.of(open, currency),
                row.getLong("late_items"),
                Money.of(late, currency),
                Money.of(row.getLong("soon"), currency),
                Arrays.stream(AgeBand.values()).map(band -> new CompanyFigures.Age(
                        band, Money.of(amounts[band.ordinal()], currency), counts[band.ordinal()])).toList());
    }

    /** The last one has what the others leave of the whole. */
    private static long[] bands(long whole, long... allButLast) {
        var bands = Arrays.copyOf(allButLast, allButLast.length + 1);
        bands[allButLast.length] = whole - LongStream.of(allButLast).sum();
        return bands;
    }
}
