package com.duebook.insight;

import com.duebook.time.Today;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** How many days of sales customers owe, at the end of each month. */
@Service
public class Trend {

    /** @param dso days with one decimal; empty before enough was sold to tell */
    public record MonthEnd(YearMonth month, Optional<BigDecimal> dso) {}

    private final Company company;
    private final Today today;

    Trend(Company company, Today today) {
        this.company = company;
        this.today = today;
    }

    /** Oldest first; the last is the running month as of today. */
    public List<MonthEnd> dso(Currency currency, int months) {
        var day = today.date();
        var history = company.months(currency);
        var sales = history.stream().collect(Collectors.toMap(MonthSales::month, MonthSales::sales));
        var ends = new ArrayList<MonthEnd>();
        for (var month = YearMonth.from(day).minusMonths(months - 1); !month.isAfter(YearMonth.from(day));
                month = month.plusMonths(1)) {
            var end = month.equals(YearMonth.from(day)) ? day : month.atEndOfMonth();
            ends.add(new MonthEnd(month, Dso.countback(balance(history, month), upTo(sales, month), end)));
        }
        return ends;
    }

    private static long balance(List<MonthSales> history, YearMonth month) {
        return history.stream()
                .filter(one -> !one.month().isAfter(month))
                .mapToLong(MonthSales::receivable)
                .sum();
    }

    private static Map<YearMonth, Long> upTo(Map<YearMonth, Long> sales, YearMonth month) {
        return new TreeMap<>(sales).headMap(month, true);
    }
}
