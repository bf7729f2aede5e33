package com.duebook.credit.score.backtest;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of trying a scorecard, beside the one in force over the same months.
 *
 * @param days on which customers were assessed, one a month
 * @param draft from the best class to the worst
 * @param live the same of the card in force
 */
public record CardBacktest(LocalDate from, LocalDate to, int days, int customers, List<ClassOutcome> draft, List<ClassOutcome> live) {

    public CardBacktest {
        draft = List.copyOf(draft);
        live = List.copyOf(live);
    }
}
