package com.duebook.insight;

import com.duebook.ageing.AgeBand;
import com.duebook.money.Money;
import java.util.Currency;
import java.util.List;

/**
 * What the company is owed in one currency.
 *
 * @param dueThisWeek falls due today or within the next six days
 * @param ages one per {@link AgeBand}, in its order; they add up to {@code open}
 */
public record CompanyFigures(
        Currency currency,
        long openItems,
        Money open,
        long overdueItems,
        Money overdue,
        Money dueThisWeek,
        List<Age> ages) {

    /** What is of one age. */
    public record Age(AgeBand band, Money amount, long items) {

        /** Between 0 and 1. */
        public double shareOf(Money whole) {
            return whole.isZero() ? 0 : (double) amount.minor() / whole.minor();
        }
    }
}
