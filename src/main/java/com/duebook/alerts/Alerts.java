package com.duebook.alerts;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.ledger.open.DebtorParts;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.IdRange;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the rules with what is known of customers: facts of many in one go, rules as predicates over them, then only
 * the difference to the live alerts is written.
 */
@Service
public class Alerts {

    /** The topic of {@link Changed} when alerts were raised, resolved, acknowledged or assigned. */
    public static final String TOPIC = "alerts";

    /** Customers: memory stays flat however many there are. */
    private static final int AT_ONCE = 20_000;

    private final Rules rules;
    private final Evaluation evaluation;
    private final CreditRules creditRules;
    private final AlertRows alerts;
    private final AlertRuns runs;
    private final DebtorParts parts;
    private final AlertDigest digest;
    private final Access access;
    private final Tenancy tenancy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    Alerts(Rules rules, Evaluation evaluation, CreditRules creditRules, AlertRows alerts, AlertRuns runs, DebtorParts parts,
            AlertDigest digest, Access access, Tenancy tenancy, Clock clock, ApplicationEventPublisher events,
            Journal journal) {
        this.rules = rules;
        this.evaluation = evaluation;
        this.creditRules = creditRules;
        this.alerts = alerts;
        this.runs = runs;
        this.parts = parts;
        this.digest = digest;
        this.access = access;
        this.tenancy = tenancy;
        this.clock = clock;
        this.events = events;
        this.journal = journal;
    }

    /** What was found of some customers, and what it changes. */
    private record Part(IdRange customers, List<Flag> found, Reconciliation changes) {}

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
        var active = evaluation.inForce(rules.findByActiveTrue());
        var toldUntil = runs.toldUntil();
        var letters = digest.letters(active);
        var result = reconcile(day, active, part -> {
            var earlier = alerts.raisedAfter(toldUntil, part.customers());
            digest.add(letters, Stream.concat(part.changes().raise().stream(),
                    part.found().stream().filter(flag -> earlier.contains(flag.key()))).toList());
        });
        runs.told(day, clock.instant());
        digest.send(day, letters, active);
        return Optional.of(result);
    }

    /** Somebody wants to know now, or a rule has changed: as the night does it, on the same day's run. */
    @Transactional
    public EvaluationResult evaluateAgain(LocalDate day) {
        access.require(Right.HANDLE_ALERTS);
        runs.begin(day, clock.instant());
        return reconcile(day, evaluation.inForce(rules.findByActiveTrue()), part -> {});
    }

    /** A customer's credit has changed; from its first on every workspace has a rule on it. */
    @Transactional
    public void evaluateCredit(LocalDate day, UUID customer) {
        access.require(Right.HANDLE_ALERTS);
        creditRules.require();
        evaluateDebt(day, customer);
    }

    /** Money of a customer has moved: all rules look at it alone. */
    @Transactional
    public void evaluateDebt(LocalDate day, UUID customer) {
        access.require(Right.HANDLE_ALERTS);
        runs.await(day);
        var active = evaluation.inForce(rules.findByActiveTrue());
        var found = active.isEmpty() ? List.<Flag>of() : evaluation.of(active, day, customer);
        apply(Reconciliation.of(found, alerts.live(customer)), day, active);
    }

    private List<Flag> find(LocalDate day, List<RuleInForce> active, IdRange part) {
        return active.isEmpty() ? List.of() : evaluation.of(active, day, part);
    }

    private EvaluationResult reconcile(LocalDate day, List<RuleInForce> active, Consumer<Part> before) {
        var result = new EvaluationResult(0, 0, 0);
        for (var customers : parts.of(AT_ONCE)) {
            var found = find(day, active, customers);
            var changes = Reconciliation.of(found, alerts.live(customers));
            before.accept(new Part(customers, found, changes));
            apply(changes, day, active);
            result = result.plus(changes.result());
        }
        runs.finish(day, clock.instant(), result);
        journal.record(AuditEvent.ALERTS_EVALUATED, null,
                Details.none().with(Fact.DATE, day).with(Fact.COUNT, result.raised()));
        return result;
    }

    private void apply(Reconciliation changes, LocalDate day, List<RuleInForce> active) {
        var owners = digest.owners(changes.raise());
        alerts.apply(changes, day, clock.instant(), owners);
        digest.sendAtOnce(day, changes.raise(), owners, active);
        if (!changes.isNothing()) {
            events.publishEvent(new Changed(tenancy.tenant(), TOPIC));
            events.publishEvent(changes.raised());
        }
    }
}
