package com.duebook.alerts.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a rule.
 *
 * @param live the rule as it is in force, over the same days; null where there is none or it has no past
 * @param seconds that it took
 */
public record Backtest(BacktestFigures draft, @Nullable BacktestFigures live, long seconds) {

    /** The newest alerts there would have been. */
    public List<Firing> newest(int most) {
        return draft.firings().stream().sorted(Comparator.comparing(Firing::day).reversed()
                .thenComparing(Firing::customer)).limit(most).toList();
    }

    public List<UUID> customers(int most) {
        return newest(most).stream().map(Firing::customer).distinct().toList();
    }
}
