package com.duebook.credit.delinquent;

import com.duebook.ledger.open.Overdue;
import com.duebook.money.Money;
import com.duebook.rates.ExchangeRates;
import com.duebook.rates.RatesOn;
import com.duebook.rates.Worth;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Columns;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who are late, with a row for each of their currencies. */
@Service
public class Delinquents {

    private static final String TOTALS = "select t.currency, sum(t.open_minor) as open_minor, count(*) as debtors from ";

    private static final String ROWS = "select t.customer_id, t.currency, t.since, t.open_minor, t.held_minor from ";

    private final TenantJdbc jdbc;
    private final DelinquentDetails details;
    private final ExchangeRates rates;
    private final Access access;
    private final Today today;

    Delinquents(TenantJdbc jdbc, DelinquentDetails details, ExchangeRates rates, Access access, Today today) {
        this.jdbc = jdbc;
        this.details = details;
        this.rates = rates;
        this.access = access;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<DelinquentRow> page(DelinquentFilter filter, int offset, int limit) {
        access.require(Right.READ);
        var day = today.date();
        var late = jdbc.sql(ROWS + Overdue.debtors() + " t" + filter.condition() + order(filter.order(), rates.on(day))
                + " limit :limit offset :offset")
                .params(filter.parameters(day)).param("limit", limit).param("offset", offset)
                .query((row, number) -> {
                    var currency = Currency.getInstance(row.getString("currency"));
                    return new Late(Columns.id(row, "customer_id"), row.getObject("since", LocalDate.class),
                            Money.of(row.getLong("open_minor"), currency), Money.of(row.getLong("held_minor"), currency));
                }).list();
        return details.of(late, day);
    }

    /** A currency each, the largest number of customers first. */
    @Transactional(readOnly = true)
    public List<DelinquentTotal> totals(DelinquentFilter filter) {
        access.require(Right.READ);
        var day = today.date();
        return jdbc.sql(TOTALS + Overdue.debtors() + " t" + filter.condition() + " group by t.currency order by debtors desc, t.currency")
                .params(filter.parameters(day))
                .query((row, number) -> new DelinquentTotal(Money.of(row.getLong(2), Currency.getInstance(row.getString(1))),
                        row.getInt(3)))
                .list();
    }

    private static String order(DelinquentOrder order, RatesOn rates) {
        var largest = Worth.of("t.open_minor", "t.currency", rates);
        return " order by " + switch (order) {
            case LARGEST -> largest + " is null, " + largest + " desc, t.open_minor desc";
            case LONGEST -> "t.since";
        } + ", t.customer_id, t.currency";
    }
}
