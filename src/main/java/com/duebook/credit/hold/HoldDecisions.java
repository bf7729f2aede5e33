package com.duebook.credit.hold;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.exposure.CreditStandings;
import com.duebook.credit.limit.CreditGroups;
import com.duebook.credit.limit.LimitScope;
import com.duebook.database.RetryDeadlocks;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds as people end and make them: stops by hand, and unlocks for a while. */
@Service
@RetryDeadlocks
public class HoldDecisions {

    private final StoredHolds stored;
    private final HoldReader reader;
    private final HoldChanges changes;
    private final CreditStandings standings;
    private final UsedCredit used;
    private final CreditGroups groups;
    private final ExchangeRates rates;
    private final HoldNews news;
    private final SecondPerson second;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;

    HoldDecisions(StoredHolds stored, HoldReader reader, HoldChanges changes, CreditStandings standings, UsedCredit used,
            CreditGroups groups,
            ExchangeRates rates, HoldNews news, SecondPerson second, Access access, Tenancy tenancy, Today today, Journal journal) {
        this.stored = stored;
        this.reader = reader;
        this.changes = changes;
        this.standings = standings;
        this.used = used;
        this.groups = groups;
        this.rates = rates;
        this.news = news;
        this.second = second;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
    }

    /** Until somebody ends that, whatever is paid. @throws Refusal when it is stopped already, or a group by somebody who is not its head */
    @Transactional
    public void stop(UUID customer, LimitScope scope, String reason) {
        access.require(Right.DECIDE_CREDIT);
        NewUnlock.checkReason(reason);
        var held = locked(customer, scope);
        if (held.state() == HoldState.STOP) {
            throw new Refusal("credit.hold.refusal.stopped");
        }
        changes.write(held, new HoldEvent(Ids.next(), held, HoldState.STOP, Set.of(HoldCause.BY_HAND), today.now()).by(me(), reason));
        journal.record(AuditEvent.CREDIT_STOPPED, customer, Details.none().with(Fact.KIND, scope));
    }

    /** From then on it stands as the rule has it. */
    @Transactional
    public void endStop(UUID customer, LimitScope scope, String reason) {
        access.require(Right.DECIDE_CREDIT);
        NewUnlock.checkReason(reason);
        var held = locked(customer, scope);
        if (held.state() != HoldState.STOP) {
            throw new Refusal("credit.hold.refusal.notStopped");
        }
        var found = reader.found(held);
        changes.write(held, new HoldEvent(Ids.next(), held, found.state(), found.causes(), today.now()).by(me(), reason));
        news.roomMade(customer);
        journal.record(AuditEvent.CREDIT_STOP_ENDED, customer,
                Details.none().with(Fact.KIND, scope).with(Fact.STATE, found.state()));
    }

    /**
     * Held again after its last day by itself.
     *
     * @param intention made when the form opens; done under it again it is done once
     * @throws Refusal when it is not held, a rate is missing, or somebody else has to confirm it
     */
    @Transactional
    public UUID unlock(UUID intention, UUID customer, NewUnlock wanted) {
        access.requireToAsk(Right.DECIDE_CREDIT);
        if (stored.findById(intention).isPresent()) {
            return intention;
        }
        var planned = planned(customer, wanted);
        second.require(Right.DECIDE_CREDIT, planned.ceiling());
        var held = planned.held();
        var approver = Confirmation.current().filter(given -> given.right() == Right.DECIDE_CREDIT)
                .filter(given -> given.kind() == Confirmation.Kind.SECOND_PERSON).map(Confirmation::by).orElse(null);
        changes.write(held, new HoldEvent(intention, held, HoldState.UNLOCKED, held.causes(), today.now()).by(me(), wanted.reason())
                .until(wanted.until(), planned.ceiling(), approver));
        news.roomMade(customer);
        journal.record(AuditEvent.CREDIT_UNLOCKED, customer, Details.none().with(Fact.AMOUNT, wanted.amount())
                .with(Fact.DATE, wanted.until()).with(Fact.KIND, wanted.scope()));
        return intention;
    }

    record Planned(Held held, Money ceiling) {}

    /** What an unlock would do, with the group locked. @throws Refusal when it cannot be */
    Planned planned(UUID customer, NewUnlock wanted) {
        wanted.check(today.date());
        var held = locked(customer, wanted.scope());
        if (held.state() == HoldState.STOP) {
            throw new Refusal("credit.hold.refusal.stopped");
        }
        if (held.state() != HoldState.HOLD && held.state() != HoldState.UNLOCKED) {
            throw new Refusal("credit.hold.refusal.notHeld");
        }
        var now = used.of(held.holder(), standings.of(customer), null);
        return new Planned(held, now.plus(rates.on(today.date()).convert(wanted.amount(), now.currency())));
    }

    private Held locked(UUID customer, LimitScope scope) {
        var head = groups.lock(customer);
        if (scope == LimitScope.GROUP && !head.equals(customer)) {
            throw new Refusal("credit.hold.refusal.notHead");
        }
        return reader.of(customer, standings.of(customer)).stream().filter(held -> held.holder().scope() == scope).findFirst()
                .orElseThrow();
    }

    private String me() {
        return tenancy.actor().name();
    }
}
