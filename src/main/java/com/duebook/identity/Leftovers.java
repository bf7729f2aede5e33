package com.duebook.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counted failures and mailed links that decide nothing any more. */
@Component
public class Leftovers {

    static final int AT_ONCE = 1_000;

    /** Whoever guesses gets more tries a day from the longest pauses than from a count that begins anew after one. */
    static final Duration QUIET = Duration.ofDays(1);

    private final LoginFailures failures;
    private final Tokens tokens;
    private final Personal personal;
    private final Clock clock;

    Leftovers(LoginFailures failures, Tokens tokens, Personal personal, Clock clock) {
        this.failures = failures;
        this.tokens = tokens;
        this.personal = personal;
        this.clock = clock;
    }

    /** Each thousand in a transaction of its own. @return how many */
    public int forget() {
        var before = clock.instant().minus(QUIET);
        return all(() -> failures.forgetOver(before, AT_ONCE)) + all(() -> tokens.forgetOver(before, AT_ONCE));
    }

    private int all(Supplier<Integer> some) {
        var all = 0;
        int deleted;
        do {
            deleted = personal.work(some::get);
            all += deleted;
        } while (deleted == AT_ONCE);
        return all;
    }
}
