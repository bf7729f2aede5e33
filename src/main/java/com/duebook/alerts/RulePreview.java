package com.duebook.alerts;

import com.duebook.money.Money;
import java.util.List;

/**
 * Whom a rule would flag today.
 *
 * @param customers how many
 * @param totals the amounts it is about, one per currency
 * @param first the ones that owe for the longest, or are the furthest beyond the threshold, a screenful
 */
public record RulePreview(int customers, List<Money> totals, List<Finding> first) {}
