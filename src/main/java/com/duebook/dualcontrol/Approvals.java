package com.duebook.dualcontrol;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.database.RetryDeadlocks;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what may be done alone, and else asks for a second person. A request is decided by a member who may do the deed and
 * has not asked for it; the deed is done with the decision or not at all. Locks: the request, then what it is about.
 */
@Service
@RetryDeadlocks
public class Approvals {

    public static final String TOPIC = "approvals";

    private static final Duration STANDS = Duration.ofDays(14);
    private static final int LONGEST = 500;

    private final ApprovalRequests requests;
    private final Decision decision;
    private final RequestMail mail;
    private final ControlledCommands kinds;
    private final SecondPerson second;
    private final Electorate electorate;
    private final Access access;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Journal journal;

    Approvals(ApprovalRequests requests, Decision decision, RequestMail mail, ControlledCommands kinds, SecondPerson second,
            Electorate electorate,
            Access access, Tenancy tenancy, ApplicationEventPublisher events, Clock clock, Journal journal) {
        this.requests = requests;
        this.decision = decision;
        this.mail = mail;
        this.kinds = kinds;
        this.second = second;
        this.electorate = electorate;
        this.access = access;
        this.tenancy = tenancy;
        this.events = events;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @throws Denied when whoever acts may neither do nor ask for it
     * @throws Refusal when it cannot be done, somebody asks for it already, or nobody could decide
     */
    @Transactional
    public ApprovalOutcome doOrAsk(Wish wish) {
        var right = kinds.right(wish.kind());
        access.requireToAsk(right);
        var known = requests.findById(wish.intention());
        if (known.isPresent()) {
            return new ApprovalOutcome(true, null);
        }
        var details = kinds.written(wish.details());
        var look = kinds.look(wish.kind(), wish.subject(), details);
        var need = second.need(right, look.measured());
        if (need == Need.SECOND_FACTOR && !second.isConfirmed(right, need)) {
            throw second.missing(need);
        }
        if (need == Need.ALONE || need == Need.SECOND_FACTOR) {
            return new ApprovalOutcome(false, kinds.perform(wish.kind(), wish.intention(), wish.subject(), details));
        }
        ask(wish, details, look);
        return new ApprovalOutcome(true, null);
    }

    private void ask(Wish wish, String details, Look look) {
        if (wish.reason().length() > LONGEST) {
            throw new Refusal("dualcontrol.reason", LONGEST);
        }
        var others = electorate.others(kinds.right(wish.kind()), look.measured());
        if (others.isEmpty()) {
            throw new Refusal("dualcontrol.nobody");
        }
        makeRoom(wish);
        var now = clock.instant();
        var request = requests.saveAndFlush(new ApprovalRequest(wish.intention(), wish.kind(), wish.subject(), details, look,
                kinds.writtenLines(look), wish.reason()).asked(me(), tenancy.actor().name(), now, now.plus(STANDS)));
        mail.ask(request, others);
        record(AuditEvent.APPROVAL_ASKED, wish.intention(), wish.kind(), look.amount());
    }

    /** One request a thing: an older one must be over. */
    private void makeRoom(Wish wish) {
        requests.findByOpenKey(ApprovalRequest.openKey(wish.kind(), wish.subject())).ifPresent(open -> {
            if (!open.isOver(clock.instant())) {
                throw new Refusal("dualcontrol.waiting", open.askedName());
            }
            decision.outdated(open, "dualcontrol.outdated.time");
            record(AuditEvent.APPROVAL_OUTDATED, open.id(), open.kind(), open.amount());
            requests.flush();
        });
    }

    /**
     * Does the deed in the name of who asked, unless things have changed since.
     *
     * @return APPROVED or OUTDATED
     * @throws Refusal when it was decided, or is not this member's to decide
     */
    @Transactional
    public RequestState approve(UUID id) {
        var request = locked(id);
        electorate.requireDecider(request, kinds.right(request.kind()));
        var state = decision.approve(request);
        record(state == RequestState.APPROVED ? AuditEvent.APPROVAL_GRANTED : AuditEvent.APPROVAL_OUTDATED, id, request.kind(),
                request.amount());
        return state;
    }

    /** @param why told to who asked */
    @Transactional
    public void refuse(UUID id, String why) {
        if (why.isBlank() || why.length() > LONGEST) {
            throw new Refusal("dualcontrol.reason", LONGEST);
        }
        var request = locked(id);
        electorate.requireDecider(request, kinds.right(request.kind()));
        decision.refuse(request, why);
        record(AuditEvent.APPROVAL_REFUSED, id, request.kind(), request.amount());
    }

    /** For who asked. */
    @Transactional
    public void takeBack(UUID id) {
        var request = locked(id);
        if (!request.askedBy().equals(me())) {
            throw new Denied();
        }
        request.decide(RequestState.TAKEN_BACK, me(), tenancy.actor().name(), clock.instant(), null);
        record(AuditEvent.APPROVAL_TAKEN_BACK, id, request.kind(), request.amount());
    }

    private ApprovalRequest locked(UUID id) {
        var request = requests.locked(id).orElseThrow(NotFound::new);
        request.requirePending();
        return request;
    }

    private void record(AuditEvent event, UUID id, String kind, @Nullable Money amount) {
        var details = Details.none().with(Fact.KIND, kind);
        journal.record(event, id, amount == null ? details : details.with(Fact.AMOUNT, amount));
        events.publishEvent(new Changed(tenancy.tenant(), TOPIC));
    }

    private UUID me() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members ask");
    }
}
