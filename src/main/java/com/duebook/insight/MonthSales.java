package com.duebook.insight;

import java.time.YearMonth;

/**
 * A month in one currency, in minor units.
 *
 * @param sales invoiced less credited in it
 * @param receivable by how much what customers owe grew in it; negative when they paid more than was invoiced
 */
public record MonthSales(YearMonth month, long sales, long receivable) {}
