package com.duebook.credit.score.backtest;

import com.duebook.credit.score.CardFile;
import com.duebook.credit.score.Scorecard;
import com.duebook.jobs.Tasks;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tries scorecards that are being written on the workspace's own past, in the background. Nothing else is written. */
@Service
public class CardBacktests {

    private final CardBacktestRows rows;
    private final Tasks tasks;
    private final Texts texts;
    private final Access access;
    private final JsonMapper json;

    CardBacktests(CardBacktestRows rows, Tasks tasks, Texts texts, Access access, JsonMapper json) {
        this.rows = rows;
        this.tasks = tasks;
        this.texts = texts;
        this.access = access;
        this.json = json;
    }

    /** @return the task to watch */
    @Transactional
    public UUID start(Scorecard draft, Locale language) {
        access.require(Right.EDIT_RULES);
        var task = tasks.start(CardBacktestTask.KIND, texts.get("credit.score.past.title", language));
        rows.add(task, json.writeValueAsString(CardFile.write(draft)));
        return task;
    }

    /** Empty until it is done. */
    @Transactional(readOnly = true)
    public Optional<CardBacktest> result(UUID task) {
        access.require(Right.READ);
        return rows.find(task).flatMap(row -> Optional.ofNullable(row.result())).map(result -> json.readValue(result, CardBacktest.class));
    }
}
