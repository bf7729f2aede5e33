package com.duebook.alerts.backtest;

import com.duebook.alerts.RuleDetails;
import com.duebook.facts.FactKey;
import com.duebook.facts.condition.ConditionCheck;
import com.duebook.facts.condition.ConditionJson;
import com.duebook.facts.past.PastFacts;
import com.duebook.jobs.Tasks;
import com.duebook.problem.Refusal;
import com.duebook.segments.Segments;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tries rules that are being written on the workspace's own past, in the background. Nothing is told and nothing else is written. */
@Service
public class Backtests {

    private final BacktestRows rows;
    private final PastFacts past;
    private final Segments segments;
    private final Tasks tasks;
    private final Texts texts;
    private final Access access;
    private final JsonMapper json;

    Backtests(BacktestRows rows, PastFacts past, Segments segments, Tasks tasks, Texts texts, Access access, JsonMapper json) {
        this.rows = rows;
        this.past = past;
        this.segments = segments;
        this.tasks = tasks;
        this.texts = texts;
        this.access = access;
        this.json = json;
    }

    /** What nobody can tell of past days, so that the rule cannot be tried. */
    @Transactional(readOnly = true)
    public List<FactKey> without(RuleDetails draft) {
        access.require(Right.READ);
        var segment = draft.segment() == null ? null : segments.conditions().get(draft.segment());
        return Stream.of(Optional.of(draft.condition()), Optional.ofNullable(segment)).flatMap(Optional::stream)
                .flatMap(condition -> condition.facts().stream()).distinct().filter(fact -> !past.hasPast(fact)).toList();
    }

    /**
     * @param rule whose draft it is, to be compared with; null for a new one
     * @return the task to watch
     * @throws Refusal when it is no rule, or something of it has no past
     */
    @Transactional
    public UUID start(RuleDetails draft, @Nullable UUID rule, Locale language) {
        access.require(Right.EDIT_RULES);
        ConditionCheck.check(draft.condition());
        if (!without(draft).isEmpty()) {
            throw new Refusal("alerts.backtest.noPast");
        }
        var task = tasks.start(BacktestTask.KIND, texts.get("alerts.backtest.title", language));
        rows.add(task, rule, draft.segment(), ConditionJson.write(draft.condition()));
        return task;
    }

    /** Empty until it is done. */
    @Transactional(readOnly = true)
    public Optional<Backtest> result(UUID task) {
        access.require(Right.READ);
        return rows.find(task).flatMap(row -> Optional.ofNullable(row.result())).map(result -> json.readValue(result, Backtest.class));
    }
}
