package com.duebook.credit.score;

import com.duebook.facts.FactKey;
import com.duebook.facts.FactQuery;
import com.duebook.facts.FactSheet;
import com.duebook.facts.FactSource;
import com.duebook.facts.FactUnit;
import com.duebook.ledger.open.NetSales;
import com.duebook.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** For how long and how much customers buy, by what they were invoiced less what was credited. */
@Component
public class TradeFacts implements FactSource {

    /** Whole years since the first invoice. */
    public static final FactKey YEARS_AS_CUSTOMER = new FactKey("YEARS_AS_CUSTOMER", FactUnit.COUNT);

    /** The last six months against the six before, in per cent; negative where it buys less, unknown where it bought nothing before. */
    public static final FactKey SALES_GROWTH = new FactKey("SALES_GROWTH", FactUnit.PERCENT);

    /** Of the last twelve months. */
    public static final FactKey MONTHLY_SALES = new FactKey("MONTHLY_SALES", FactUnit.MONEY);

    private static final int MONTHS = 12;
    private static final int MOST_GROWTH = 10_000;

    private final NetSales sales;

    TradeFacts(NetSales sales) {
        this.sales = sales;
    }

    @Override
    public List<FactKey> keys() {
        return List.of(YEARS_AS_CUSTOMER, SALES_GROWTH, MONTHLY_SALES);
    }

    @Override
    public void read(FactQuery query, FactSheet sheet) {
        var customers = query.customers();
        var known = customers == null ? sales.to(query.day(), query.range()) : sales.to(query.day(), customers);
        var since = new HashMap<UUID, LocalDate>();
        for (var one : known) {
            since.merge(one.customer(), one.first(), (first, other) -> first.isBefore(other) ? first : other);
            write(one, sheet);
            if (one.changesOn() != null) {
                sheet.changes(one.customer(), one.changesOn());
            }
        }
        since.forEach((customer, first) -> {
            var years = ChronoUnit.YEARS.between(first, query.day());
            sheet.number(customer, YEARS_AS_CUSTOMER, years);
            sheet.changes(customer, first.plusYears(years + 1));
        });
    }

    @Override
    public boolean foresees() {
        return true;
    }

    private static void write(NetSales.Sold sold, FactSheet sheet) {
        var year = sold.before().plus(sold.lately());
        if (year.isPositive()) {
            sheet.amount(sold.customer(), MONTHLY_SALES, Money.of(year.minor() / MONTHS, year.currency()));
        }
        if (sold.before().isPositive()) {
            sheet.number(sold.customer(), SALES_GROWTH, year.currency(), Math.clamp(
                    (sold.lately().minor() - sold.before().minor()) * 100 / sold.before().minor(), -100, MOST_GROWTH));
        }
    }
}
