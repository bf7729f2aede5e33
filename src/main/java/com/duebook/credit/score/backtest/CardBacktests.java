package com.duebook.credit.score.backtest;

import com.duebook.credit.score.Scorecard;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries scorecards that are being written on the workspace's own past, in the background. Nothing else is written. */
@Service
public class CardBacktests {

    private final CardTrials trials;
    private final Texts texts;
    private final Access access;

    CardBacktests(CardTrials trials, Texts texts, Access access) {
        this.trials = trials;
        this.texts = texts;
        this.access = access;
    }

    /** @return the task to watch */
    @Transactional
    public UUID start(Scorecard draft, Locale language) {
        access.require(Right.EDIT_RULES);
        return trials.start(CardBacktestTask.KIND, texts.get("credit.score.past.title", language), draft);
    }

    /** Empty until it is done. */
    @Transactional(readOnly = true)
    public Optional<CardBacktest> result(UUID task) {
        access.require(Right.READ);
        return trials.result(task, CardBacktest.class);
    }
}
