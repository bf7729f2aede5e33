package com.duebook.credit.score.backtest;

import com.duebook.jobs.NightlyTask;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whoever tried a scorecard has seen what came of it by now; what was stopped or failed has nothing to show. */
@Component
class ForgetTrials implements NightlyTask {

    static final Duration KEPT = Duration.ofDays(2);

    private final CardTrials trials;
    private final Clock clock;

    ForgetTrials(CardTrials trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "credit.forget-trials";
    }

    @Override
    public void run(LocalDate night) {
        trials.forgetBefore(clock.instant().minus(KEPT));
    }
}
