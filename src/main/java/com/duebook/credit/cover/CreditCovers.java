package com.duebook.credit.cover;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.credit.limit.LimitRaises;
import com.duebook.credit.limit.LimitView;
import com.duebook.credit.limit.LimitWatch;
import com.duebook.database.RetryDeadlocks;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of guarantees, collateral and insured limits. */
@Service
@RetryDeadlocks
public class CreditCovers {

    private final StoredCovers stored;
    private final LimitRaises raises;
    private final SecondPerson second;
    private final Access access;
    private final Tenancy tenancy;
    private final Today today;
    private final Journal journal;
    private final List<LimitWatch> watches;

    CreditCovers(StoredCovers stored, LimitRaises raises, SecondPerson second, Access access, Tenancy tenancy, Today today,
            Journal journal, List<LimitWatch> watches) {
        this.stored = stored;
        this.raises = raises;
        this.second = second;
        this.access = access;
        this.tenancy = tenancy;
        this.today = today;
        this.journal = journal;
        this.watches = watches;
    }

    /**
     * @param intention made when the form opens; recorded under it again it is recorded once
     * @return the entry, whose id that is
     * @throws Refusal when it is there already for these days, its currency has no rate, or somebody else has to confirm it
     */
    @Transactional
    public UUID record(UUID intention, UUID customer, NewCover wanted) {
        access.requireToAsk(Right.DECIDE_CREDIT);
        if (stored.findById(intention).isPresent()) {
            return intention;
        }
        second.require(Right.DECIDE_CREDIT, planned(intention, customer, wanted));
        stored.save(new CreditCover(intention, customer, wanted, today.now(), tenancy.actor().name()));
        journal.record(AuditEvent.CREDIT_COVER_RECORDED, customer,
                Details.none().with(Fact.KIND, wanted.kind()).with(Fact.DATE, wanted.from()).with(Fact.AMOUNT, wanted.raises()));
        watches.forEach(watch -> watch.changed(customer));
        return intention;
    }

    /** The most credit that there is with it, with the group locked. @throws Refusal when it cannot be recorded */
    Money planned(UUID id, UUID customer, NewCover wanted) {
        wanted.check(today.date());
        var most = raises.most(new LimitView(id, customer, wanted.scope(), wanted.kind().limit(), wanted.currency(), wanted.raises(),
                wanted.from(), wanted.to(), wanted.giver(), today.now(), tenancy.actor().name(), null, null));
        stored.findByCustomerIdAndReplacedAtIsNullOrderByFromOn(customer).stream().map(CreditCover::view)
                .filter(other -> other.terms().overlaps(wanted)).findFirst().ifPresent(other -> {
                    throw new Refusal("credit.cover.refusal.overlap", other.terms().from());
                });
        return most;
    }

    /** @param last the last day on which it holds, yesterday at the earliest */
    @Transactional
    public void end(UUID cover, LocalDate last, String note) {
        access.require(Right.DECIDE_CREDIT);
        NewCover.checkNote(note);
        var customer = stored.findById(cover).orElseThrow(NotFound::new).view().customer();
        raises.lock(customer);
        var ending = stored.findByCustomerIdAndReplacedAtIsNullOrderByFromOn(customer).stream()
                .filter(each -> each.id().equals(cover)).findFirst()
                .orElseThrow(() -> new Refusal("credit.cover.refusal.replaced"));
        var terms = ending.view().terms();
        if (last.isBefore(today.date().minusDays(1)) || terms.to() != null && !last.isBefore(terms.to())) {
            throw new Refusal("credit.cover.refusal.end");
        }
        second.require(Right.DECIDE_CREDIT, Money.zero(terms.currency()));
        ending.cut(Ids.next(), last, note.isBlank() ? terms.note() : note, today.now(), tenancy.actor().name())
                .ifPresent(stored::save);
        journal.record(AuditEvent.CREDIT_COVER_ENDED, customer,
                Details.none().with(Fact.KIND, terms.kind()).with(Fact.DATE, last));
        watches.forEach(watch -> watch.changed(customer));
    }

    /** All that was ever written down of this customer, as a member or as a head, the newest first. */
    @Transactional(readOnly = true)
    public List<CoverView> of(UUID customer) {
        access.require(Right.READ);
        return stored.findByCustomerIdOrderByRecordedAtDescIdDesc(customer).stream().map(CreditCover::view).toList();
    }
}
