package com.duebook.alerts;

import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the rules with what customers owe: facts in one query, rules as predicates over them, then only the
 * difference to the live alerts is written.
 */
@Service
public class Alerts {

    private final Rules rules;
    private final FactSource facts;
    private final AlertRows alerts;
    private final AlertRuns runs;
    private final Access access;
    private final Clock clock;

    Alerts(Rules rules, FactSource facts, AlertRows alerts, AlertRuns runs, Access access, Clock clock) {
        this.rules = rules;
        this.facts = facts;
        this.alerts = alerts;
        this.runs = runs;
        this.access = access;
        this.clock = clock;
    }

    /** The night's evaluation. Empty when this day was evaluated before: a second start ends here quietly. */
    @Transactional
    public Optional<EvaluationResult> evaluate(LocalDate day) {
        access.require(Right.HANDLE_ALERTS);
        return runs.begin(day, clock.instant()) ? Optional.of(reconcile(day)) : Optional.empty();
    }

    /** Somebody wants to know now, or a rule has changed: as the night does it, on the same day's run. */
    @Transactional
    public EvaluationResult evaluateAgain(LocalDate day) {
        access.require(Right.HANDLE_ALERTS);
        if (!runs.begin(day, clock.instant())) {
            runs.beginAgain(day, clock.instant());
        }
        return reconcile(day);
    }

    private EvaluationResult reconcile(LocalDate day) {
        var changes = Reconciliation.of(found(day), alerts.live());
        alerts.apply(changes, day, clock.instant());
        var result = new EvaluationResult(changes.raise().size(), changes.kept(), changes.resolve().size());
        runs.finish(day, clock.instant(), result);
        return result;
    }

    private List<Flag> found(LocalDate day) {
        var active = rules.findByActiveTrue();
        if (active.isEmpty()) {
            return List.of();
        }
        var tags = active.stream().map(AlertRule::tag).filter(Objects::nonNull).distinct().toList();
        var all = facts.on(day, tags);
        var found = new ArrayList<Flag>();
        for (var rule : active) {
            for (var customer : all) {
                rule.flags(customer).ifPresent(finding -> found.add(new Flag(rule.id(), rule.severity(), finding)));
            }
        }
        return found;
    }
}
