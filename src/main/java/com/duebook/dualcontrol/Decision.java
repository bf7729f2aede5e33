package com.duebook.dualcontrol;

import com.duebook.problem.Refusal;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Roles;
import com.duebook.tenancy.Tenancy;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of a request that is locked and this member's to decide, and the mail that tells who asked. */
@Component
class Decision {

    private final ControlledCommands kinds;
    private final RequestMail mail;
    private final Roles roles;
    private final Tenancy tenancy;
    private final Clock clock;

    Decision(ControlledCommands kinds, RequestMail mail, Roles roles, Tenancy tenancy, Clock clock) {
        this.kinds = kinds;
        this.mail = mail;
        this.roles = roles;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    RequestState approve(ApprovalRequest request) {
        var why = obstacle(request);
        if (why.isPresent()) {
            outdated(request, why.get());
            return RequestState.OUTDATED;
        }
        decide(request, RequestState.APPROVED, null);
        var right = kinds.right(request.kind());
        new Confirmation(right, Confirmation.Kind.SECOND_PERSON, me()).around(() -> tenancy.callAs(tenancy.tenant(),
                Actor.member(request.askedBy(), request.askedName()), () -> Optional.ofNullable(
                        kinds.perform(request.kind(), request.id(), request.subject(), request.details()))));
        return RequestState.APPROVED;
    }

    void refuse(ApprovalRequest request, String why) {
        decide(request, RequestState.REFUSED, why);
    }

    void outdated(ApprovalRequest request, String key) {
        decide(request, RequestState.OUTDATED, key);
    }

    /** Why it cannot be done any more as it was asked for, as the key of a sentence. */
    private Optional<String> obstacle(ApprovalRequest request) {
        if (request.isOver(clock.instant())) {
            return Optional.of("dualcontrol.outdated.time");
        }
        if (roles.of(tenancy.tenant(), request.askedBy()).filter(role -> role.mayAsk(kinds.right(request.kind()))).isEmpty()) {
            return Optional.of("dualcontrol.outdated.role");
        }
        return isAsItWas(request) ? Optional.empty() : Optional.of("dualcontrol.outdated.changed");
    }

    /** What cannot be done at all any more, such as a write-off of what was paid, has changed too. */
    private boolean isAsItWas(ApprovalRequest request) {
        try {
            return kinds.look(request.kind(), request.subject(), request.details()).state().equals(request.seen());
        } catch (Refusal impossible) {
            return false;
        }
    }

    private void decide(ApprovalRequest request, RequestState outcome, @Nullable String why) {
        request.decide(outcome, me(), tenancy.actor().name(), clock.instant(), why);
        mail.answer(request, outcome, why);
    }

    private UUID me() {
        return Objects.requireNonNull(tenancy.actor().id(), "only members decide");
    }
}
