package com.duebook.alerts.backtest;

import com.duebook.ageing.OverdueFacts;
import com.duebook.alerts.AlertRules;
import com.duebook.facts.FactKey;
import com.duebook.facts.condition.ConditionJson;
import com.duebook.facts.condition.Group;
import com.duebook.facts.past.PastDays;
import com.duebook.facts.past.PastFacts;
import com.duebook.jobs.Progress;
import com.duebook.jobs.TaskWork;
import com.duebook.jobs.Tasks;
import com.duebook.ledger.open.DebtorParts;
import com.duebook.ledger.open.ItemMoves;
import com.duebook.rates.ExchangeRates;
import com.duebook.segments.Rated;
import com.duebook.segments.Segments;
import com.duebook.tenancy.IdRange;
import com.duebook.time.Today;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Goes through eighteen months, some customers at a time, so that memory stays flat and it can be stopped. */
@Component
class BacktestTask extends TaskWork {

    static final String KIND = "alerts.backtest";

    private static final int MONTHS = 18;
    private static final int AT_ONCE = 1_000;

    private final BacktestRows rows;
    private final AlertRules rules;
    private final Segments segments;
    private final ConditionJson conditions;
    private final PastFacts past;
    private final DebtorParts parts;
    private final ItemMoves moves;
    private final ExchangeRates rates;
    private final Today today;
    private final JsonMapper json;

    BacktestTask(Tasks tasks, BacktestRows rows, AlertRules rules, Segments segments, ConditionJson conditions, PastFacts past,
            DebtorParts parts, ItemMoves moves, ExchangeRates rates, Today today, JsonMapper json) {
        super(tasks);
        this.rows = rows;
        this.rules = rules;
        this.segments = segments;
        this.conditions = conditions;
        this.past = past;
        this.parts = parts;
        this.moves = moves;
        this.rates = rates;
        this.today = today;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected String run(UUID task, Progress progress) {
        var began = today.now();
        var row = rows.find(task).orElseThrow();
        var days = new PastDays(today.date().minusMonths(MONTHS).plusDays(1), today.date());
        var exchange = new Rated(rates.on(days.last()));
        var draft = new Replay(days, conditions.read(row.conditions()), segment(row.segment()), exchange);
        var live = live(row.rule(), days, exchange);
        var all = parts.of(AT_ONCE);
        for (var part = 0; part < all.size(); part++) {
            progress.report(part, all.size());
            replay(days, all.get(part), Stream.concat(Stream.of(draft), live.stream()).toList());
        }
        progress.report(all.size(), all.size());
        var result = new Backtest(draft.figures(), live.map(Replay::figures).orElse(null),
                Duration.between(began, today.now()).toSeconds());
        rows.end(task, json.writeValueAsString(result));
        return String.valueOf(result.draft().firings().size());
    }

    /** The rule as it is in force, where that can be tried too. */
    private Optional<Replay> live(@Nullable UUID rule, PastDays days, Rated exchange) {
        return Optional.ofNullable(rule).map(id -> rules.view(id).details())
                .filter(details -> details.condition().facts().stream().allMatch(past::hasPast))
                .map(details -> new Replay(days, details.condition(), segment(details.segment()), exchange));
    }

    private @Nullable Group segment(@Nullable UUID id) {
        return id == null ? null : segments.conditions().get(id);
    }

    private void replay(PastDays days, IdRange customers, List<Replay> replays) {
        var wanted = new HashSet<FactKey>(Set.of(OverdueFacts.DAYS_OVERDUE));
        replays.forEach(replay -> wanted.addAll(replay.asks()));
        var writtenOff = writtenOff(days, customers);
        past.read(days, wanted, customers).forEach((customer, known) -> replays.forEach(
                replay -> replay.add(customer, known, writtenOff.getOrDefault(customer, new BitSet()))));
    }

    private Map<UUID, BitSet> writtenOff(PastDays days, IdRange customers) {
        var writtenOff = new HashMap<UUID, BitSet>();
        moves.writeOffs(days.first(), days.last(), customers).forEach(
                each -> writtenOff.computeIfAbsent(each.customer(), first -> new BitSet()).set(days.place(each.on())));
        return writtenOff;
    }
}
