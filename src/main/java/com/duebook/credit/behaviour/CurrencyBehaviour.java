package com.duebook.credit.behaviour;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * How a customer pays what it owes in one currency.
 *
 * @param lateness over the year to the day; empty where nothing that counts was paid or overdue
 * @param months the last six, the one of the day last
 * @param trend by how many days a month it pays later, negative for sooner; empty with figures of fewer than three months
 * @param portions what all of this is made of, and what was left out, the latest due first
 */
public record CurrencyBehaviour(
        Currency currency, Optional<Lateness> lateness, List<MonthLateness> months, Optional<BigDecimal> trend,
        List<Portion> portions) {}
