package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.audit.AuditEvent;
import com.duebook.dualcontrol.ApprovalView;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Rule;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What changed since somebody asked is not done any more. */
@WithFakeGateway
class OutdatedRequestsTest extends TwoWhoDecide {

    @Test
    void whatWasPaidMeanwhileIsOutdated() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        fixture.paid(acme, customer, eur(100_00), new Share(invoice, eur(100_00)));

        assertThat(as(bo, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(400_00));
        assertThat(as(ada, list::over).getFirst().answer()).isEqualTo("dualcontrol.outdated.changed");
        assertThat(told(AuditEvent.APPROVAL_OUTDATED).subject()).isEqualTo(id);
    }

    @Test
    void whatWasPaidInFullMeanwhileIsOutdatedToo() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        fixture.paid(acme, customer, eur(500_00), new Share(invoice, eur(500_00)));

        assertThat(as(bo, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);
    }

    @Test
    void whatNobodyDecidedInTimeIsOverAndCanBeAskedAnew() {
        rule(new Rule(null, Right.WRITE_OFF, null));
        as(ada, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        clock.advance(Duration.ofDays(15));

        assertThat(as(bo, list::waiting)).isEmpty();
        assertThat(as(bo, list::forMe)).isZero();
        assertThat(as(ada, list::over)).extracting(ApprovalView::state).containsExactly(RequestState.OUTDATED);
        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isTrue();
        assertThat(only(bo).id()).isNotEqualTo(id);
        assertThat(as(bo, list::forMe)).isEqualTo(1);
    }

    @Test
    void whoMayNoLongerAskGetsNothingDone() {
        as(sam, () -> approvals.doOrAsk(writeOff()));
        var id = only(bo).id();
        workspaces.in(acme, () -> {
            members.disable(Objects.requireNonNull(sam.id()));
            return true;
        });

        assertThat(as(bo, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(500_00));
    }

    @Test
    void bankDetailsThatAnotherChangedMeanwhileAreOutdated() {
        var ann = workspaces.member(acme, Role.ADMIN);
        var olga = workspaces.member(acme, Role.OWNER);
        rule(new Rule(null, Right.EDIT_BANK, null));
        refused(() -> change(ann, "DE89370400440532013000"), "dualcontrol.needed");
        as(ann, () -> approvals.doOrAsk(bank("DE89370400440532013000")));
        as(olga, () -> approvals.approve(only(olga).id()));
        assertThat(account()).isEqualTo("DE89370400440532013000");
        assertThat(told(AuditEvent.SETTINGS_CHANGED).details())
                .containsEntry("confirmed_by", Objects.requireNonNull(olga.id()).toString());

        as(ann, () -> approvals.doOrAsk(bank("GB82WEST12345698765432")));
        var id = only(olga).id();
        rule();
        change(olga, "FR1420041010050500013M02606");
        assertThat(as(olga, () -> approvals.approve(id))).isEqualTo(RequestState.OUTDATED);
        assertThat(account()).isEqualTo("FR1420041010050500013M02606");
    }
}
