package com.duebook.alerts;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the rules with what is known of customers: facts of all in one go, rules as predicates over them, then only
 * the difference to the live alerts is written.
 */
@Service
public class Alerts {

    /** The topic of {@link Changed} when alerts were raised, resolved, acknowledged or assigned. */
    public static final String TOPIC = "alerts";

    private final Rules rules;
    private final Evaluation evaluation;
    private final CreditRules creditRules;
    private final AlertRows alerts;
    private final AlertRuns runs;
    private final AlertDigest digest;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    Alerts(Rules rules, Evaluation evaluation, CreditRules creditRules, AlertRows alerts, AlertRuns runs,
            AlertDigest digest, Access access, Tenancy tenancy, Clock clock, ApplicationEventPublisher events,
            Journal journal) {
        this.rules = rules;
        this.evaluation = evaluation;
        this.creditRules = creditRules;
        this.alerts = alerts;
        this.runs = runs;
        this.digest = digest;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.events = events;
        this.journal = journal;
    }

    /**
     * The night's evaluation, with a digest of what was raised since the last one and is still true, whoever raised it.
     * Empty when this day's night has been: a second start ends here quietly.
     */
    @Transactional
    public Optional<EvaluationResult> evaluate(LocalDate day) {
        access.require(Right.HANDLE_ALERTS);
        if (!runs.beginNight(day, clock.instant())) {
            return Optional.empty();
        }
        var active = rules.findByActiveTrue();
        var found = find(day, active);
        var earlier = alerts.raisedAfter(runs.toldUntil());
        var changes = reconcile(day, found);
        var news = Stream.concat(changes.raise().stream(), found.stream().filter(flag -> earlier.contains(flag.key())))
                .toList();
        runs.told(day, clock.instant());
        if (!news.isEmpty()) {
            digest.send(day, news,
                    active.stream().collect(Collectors.toMap(AlertRule::id, AlertRule::name)));
        }
        return Optional.of(changes.result());
    }

    /** Somebody wants to know now, or a rule has changed: as the night does it, on the same day's run. */
    @Transactional
    public EvaluationResult evaluateAgain(LocalDate day) {
        access.require(Right.HANDLE_ALERTS);
        runs.begin(day, clock.instant());
        return reconcile(day, find(day, rules.findByActiveTrue())).result();
    }

    /** A customer's credit has changed: only the rules that look at it, and only for this customer. */
    @Transactional
    public void evaluateCredit(LocalDate day, UUID customer) {
        access.require(Right.HANDLE_ALERTS);
        runs.await(day);
        evaluate(day, customer, creditRules.required().stream().filter(AlertRule::isActive).toList());
    }

    /** What a customer owes has changed: only the rules that look at it, and only for this customer. */
    @Transactional
    public void evaluateDebt(LocalDate day, UUID customer) {
        access.require(Right.HANDLE_ALERTS);
        runs.await(day);
        evaluate(day, customer, rules.findByActiveTrueAndIndicatorNotIn(CreditRules.INDICATORS));
    }

    private void evaluate(LocalDate day, UUID customer, List<AlertRule> watching) {
        if (watching.isEmpty()) {
            return;
        }
        var found = evaluation.of(watching, day, customer);
        apply(Reconciliation.of(found, alerts.live(watching.stream().map(AlertRule::id).toList(), customer)), day);
    }

    private List<Flag> find(LocalDate day, List<AlertRule> active) {
        return active.isEmpty() ? List.of() : evaluation.of(active, day);
    }

    private Reconciliation reconcile(LocalDate day, List<Flag> found) {
        var changes = Reconciliation.of(found, alerts.live());
        apply(changes, day);
        runs.finish(day, clock.instant(), changes.result());
        journal.record(AuditEvent.ALERTS_EVALUATED, null,
                Details.none().with(Fact.DATE, day).with(Fact.COUNT, changes.result().raised()));
        return changes;
    }

    private void apply(Reconciliation changes, LocalDate day) {
        alerts.apply(changes, day, clock.instant());
        if (!changes.isNothing()) {
            events.publishEvent(new Changed(tenancy.tenant(), TOPIC));
            events.publishEvent(changes);
        }
    }
}
