package com.duebook.alerts.backtest;

import com.duebook.jobs.NightlyTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whoever tried a rule has seen what came of it by now; what was stopped or failed has nothing to show. */
@Component
class ForgetBacktests implements NightlyTask {

    static final Duration KEPT = Duration.ofDays(2);

    private final BacktestRows rows;
    private final Clock clock;

    ForgetBacktests(BacktestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "alerts.forget-backtests";
    }

    @Override
    public void run(LocalDate night) {
        rows.forgetBefore(clock.instant().minus(KEPT));
    }
}
