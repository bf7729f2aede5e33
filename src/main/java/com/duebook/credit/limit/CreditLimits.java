package com.duebook.credit.limit;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.database.RetryDeadlocks;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.ledger.open.AsOf;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.rates.ExchangeRates;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credit limits of customers and groups: set, ended, and as they were on any day. */
@Service
@RetryDeadlocks
public class CreditLimits {

    /** Open screens look again when any customer may owe more or less. */
    public static final String TOPIC = "limits";

    private final StoredLimits stored;
    private final LimitBook book;
    private final CreditGroups groups;
    private final ExchangeRates rates;
    private final SecondPerson second;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;
    private final List<LimitWatch> watches;

    CreditLimits(StoredLimits stored, LimitBook book, CreditGroups groups, ExchangeRates rates, SecondPerson second, Access access,
            Tenancy tenancy, Today today, Journal journal, List<LimitWatch> watches) {
        this.stored = stored;
        this.book = book;
        this.groups = groups;
        this.rates = rates;
        this.second = second;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
        this.watches = watches;
    }

    /**
     * @param intention made when the form opens; set under it again it is set once
     * @return the limit, whose id that is
     * @throws Refusal when it overlaps another of its kind, its currency has no rate, or somebody else has to confirm it
     */
    @Transactional
    public UUID set(UUID intention, UUID customer, NewLimit wanted) {
        access.requireToAsk(Right.DECIDE_CREDIT);
        if (stored.findById(intention).isPresent()) {
            return intention;
        }
        var plan = planned(customer, wanted);
        second.require(Right.DECIDE_CREDIT, plan.raisedTo().orElse(null));
        var now = today.now();
        var by = tenancy.actor().name();
        plan.replaced().forEach(limit -> stored.findById(limit.id()).orElseThrow(NotFound::new)
                .cut(Ids.next(), wanted.from().minusDays(1), limit.reason(), now, by).ifPresent(stored::save));
        stored.save(new CreditLimit(intention, customer, wanted, now, by));
        var amount = wanted.amount();
        var details = Details.none().with(Fact.KIND, wanted.kind()).with(Fact.DATE, wanted.from());
        journal.record(AuditEvent.CREDIT_LIMIT_SET, customer, amount == null ? details : details.with(Fact.AMOUNT, amount));
        watches.forEach(watch -> watch.changed(customer));
        return intention;
    }

    /** What setting it would do, with the group locked. @throws Refusal when it cannot be set */
    LimitPlan planned(UUID customer, NewLimit wanted) {
        wanted.check(today.date());
        var head = groups.lock(customer);
        if (wanted.scope() == LimitScope.GROUP && !head.equals(customer)) {
            throw new Refusal("credit.limit.refusal.notHead");
        }
        return LimitPlan.of(wanted, book.current(customer), rates.on(today.date()));
    }

    /**
     * Ends it early. An own limit that ends without another leaves no credit; to leave a customer unwatched, set it unlimited.
     *
     * @param last the last day on which it holds, yesterday at the earliest
     */
    @Transactional
    public void end(UUID limit, LocalDate last, String reason) {
        access.require(Right.DECIDE_CREDIT);
        NewLimit.checkReason(reason);
        var customer = stored.findById(limit).orElseThrow(NotFound::new).customer();
        groups.lock(customer);
        var current = stored.findByCustomerIdAndReplacedAtIsNullOrderByFromOn(customer);
        var ending = current.stream().filter(each -> each.id().equals(limit)).findFirst()
                .orElseThrow(() -> new Refusal("credit.limit.refusal.replaced"));
        var view = ending.view();
        if (last.isBefore(today.date().minusDays(1)) || view.to() != null && !last.isBefore(view.to())) {
            throw new Refusal("credit.limit.refusal.end");
        }
        var leavesALimit = view.kind() != LimitKind.OWN || !last.isBefore(view.from())
                || current.stream().anyMatch(other -> !other.equals(ending) && other.view().isAlike(view.scope(), LimitKind.OWN));
        second.require(Right.DECIDE_CREDIT, leavesALimit ? Money.zero(view.currency()) : null);
        ending.cut(Ids.next(), last, reason, today.now(), tenancy.actor().name()).ifPresent(stored::save);
        journal.record(AuditEvent.CREDIT_LIMIT_ENDED, customer,
                Details.none().with(Fact.KIND, view.kind()).with(Fact.DATE, last));
        watches.forEach(watch -> watch.changed(customer));
    }

    /** What a limit is in unless somebody says otherwise: the workspace's. */
    @Transactional(readOnly = true)
    public Currency ownCurrency() {
        return rates.own();
    }

    /** All that was ever written down of this customer, as a member or as a head, the newest first. */
    @Transactional(readOnly = true)
    public List<LimitView> history(UUID customer) {
        access.require(Right.READ);
        return stored.findByCustomerIdOrderByRecordedAtDescIdDesc(customer).stream().map(CreditLimit::view).toList();
    }

    /** What holds of these customers today or later, in one statement: the own limit before what raises it, each by its first day. */
    @Transactional(readOnly = true)
    public List<LimitView> running(Collection<UUID> customers) {
        access.require(Right.READ);
        return book.current(customers).stream().filter(limit -> !limit.kind().isCover())
                .filter(limit -> limit.to() == null || !limit.to().isBefore(today.date()))
                .sorted(Comparator.comparing(LimitView::scope).thenComparing(LimitView::kind).thenComparing(LimitView::from)).toList();
    }

    /** Empty where nothing holds, which is not the same as no credit. */
    @Transactional(readOnly = true)
    public Optional<LimitInForce> inForce(UUID customer, LimitScope scope, AsOf asOf) {
        access.require(Right.READ);
        return Optional.ofNullable(book.of(List.of(customer), asOf).get(new LimitBook.Holder(customer, scope)))
                .filter(LimitInForce::isGiven);
    }
}
