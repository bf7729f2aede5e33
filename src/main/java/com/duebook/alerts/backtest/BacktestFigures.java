package com.duebook.alerts.backtest;

import com.duebook.alerts.backtest.Firing.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a rule would have done.
 *
 * @param wentBad how often a customer became more than 60 days late, or was written off
 * @param found how often the rule was true of the customer some time in the half year before
 * @param leadDays by how many days the first warning came before, one for each that was found
 */
public record BacktestFigures(LocalDate from, LocalDate to, List<Firing> firings, int wentBad, int found, List<Integer> leadDays) {

    private static final int DAYS_OF_WEEK = 7;

    public long count(Outcome outcome) {
        return firings.stream().filter(firing -> firing.outcome() == outcome).count();
    }

    public long count(Outcome outcome, YearMonth month) {
        return firings.stream().filter(firing -> firing.outcome() == outcome && YearMonth.from(firing.day()).equals(month)).count();
    }

    public long customers() {
        return firings.stream().map(Firing::customer).distinct().count();
    }

    /** Of those that are decided, how many were right, in whole percent; empty where none is. */
    public OptionalInt precision() {
        return percent(count(Outcome.HIT), count(Outcome.HIT) + count(Outcome.MISS));
    }

    /** Of those who went bad, how many were found, in whole percent; empty where nobody did. */
    public OptionalInt recall() {
        return percent(found, wentBad);
    }

    /** One decimal. */
    public BigDecimal perWeek() {
        var days = from.until(to, ChronoUnit.DAYS) + 1;
        return BigDecimal.valueOf(firings.size()).multiply(BigDecimal.valueOf(DAYS_OF_WEEK)).divide(BigDecimal.valueOf(days), 1,
                RoundingMode.HALF_UP);
    }

    public OptionalInt medianLead() {
        var sorted = leadDays.stream().sorted().toList();
        return sorted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sorted.get((sorted.size() - 1) / 2));
    }

    private static OptionalInt percent(long part, long all) {
        return all == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(part * 100 / all));
    }
}
