package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.audit.AuditEvent;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.Wish;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.util.Locale;
import java.util.Currency;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Up to which amount somebody acts alone; parts are no way around it. */
@WithFakeGateway
class ApprovalLimitsTest extends TwoWhoDecide {

    private static final Currency KWD = Currency.getInstance("KWD");

    @Test
    void whatIsWithinTheLimitIsDoneAlone() {
        rule(new Rule(null, Right.WRITE_OFF, eur(500_00)));

        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isFalse();

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
    }

    @Test
    void whatIsAboveTheLimitIsDoneOnceAnotherHasApprovedInTheNameOfWhoAsked() {
        rule(new Rule(null, Right.WRITE_OFF, eur(499_99)));

        assertThatThrownBy(() -> as(ada, () -> {
            receivables.writeOff(invoice, "gone");
            return true;
        })).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("dualcontrol.needed"));
        assertThat(as(ada, () -> approvals.doOrAsk(writeOff())).isAsked()).isTrue();
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(500_00));

        var waiting = only(bo);
        assertThat(waiting.amount()).isEqualTo(eur(500_00));
        assertThat(waiting.askedBy()).isEqualTo(ada.name());
        assertThat(waiting.reason()).isEqualTo("insolvent");
        assertThat(as(bo, () -> approvals.approve(waiting.id()))).isEqualTo(RequestState.APPROVED);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        var written = told(AuditEvent.INVOICE_WRITTEN_OFF);
        assertThat(written.actor()).isEqualTo(ada.id());
        assertThat(written.details()).containsEntry("confirmed_by", Objects.requireNonNull(bo.id()).toString());
        assertThat(told(AuditEvent.APPROVAL_ASKED).actor()).isEqualTo(ada.id());
        assertThat(told(AuditEvent.APPROVAL_GRANTED).actor()).isEqualTo(bo.id());
        assertThat(told(AuditEvent.APPROVAL_GRANTED).details()).doesNotContainKey("confirmed_by");
        assertThat(as(bo, list::waiting)).isEmpty();
    }

    @Test
    void creditNotesOfOneInvoiceAreHeldAgainstTheLimitTogether() {
        rule(new Rule(Role.FINANCE, Right.CREDIT, eur(300_00)));
        var owner = workspaces.member(acme, Role.OWNER);

        assertThat(as(ada, () -> approvals.doOrAsk(credit("250"))).isAsked()).isFalse();
        assertThat(as(ada, () -> approvals.doOrAsk(credit("100"))).isAsked()).isTrue();
        var second = only(owner);
        assertThat(second.amount()).isEqualTo(eur(100_00));
        assertThat(second.lines().in(Locale.ENGLISH)).containsExactly("100 × Work");
        refused(() -> as(bo, () -> approvals.approve(second.id())), "dualcontrol.aboveYours");
        as(owner, () -> approvals.approve(second.id()));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(150_00));
    }

    @Test
    void unlikeCurrenciesAreNeverCompared() {
        rule(new Rule(null, Right.WRITE_OFF, eur(1_000_000_00)));
        var inDinars = fixture.invoice(acme, customer, Money.of(1_000, KWD));

        assertThat(as(ada, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", inDinars, "small", "small"))).isAsked())
                .isTrue();

        rule(new Rule(null, Right.WRITE_OFF, eur(1_000_000_00)), new Rule(null, Right.WRITE_OFF, Money.of(1_000, KWD)));
        var other = fixture.invoice(acme, customer, Money.of(1_000, KWD));
        assertThat(as(ada, () -> approvals.doOrAsk(new Wish(Ids.next(), "writeOff", other, "small", "small"))).isAsked())
                .isFalse();
    }

    @Test
    void refundsOfOnePaymentAreHeldAgainstTheLimitTogether() {
        rule(new Rule(null, Right.REFUND, eur(50_00)));
        var payment = fixture.paid(acme, customer, eur(80_00));

        assertThat(as(ada, () -> approvals.doOrAsk(refund(payment, eur(30_00)))).isAsked()).isFalse();
        refused(() -> as(ada, () -> refunds.refund(new RefundDetails(Ids.next(), payment, eur(30_00), PaymentFixture.TODAY, null))),
                "dualcontrol.needed");
        assertThat(as(ada, () -> approvals.doOrAsk(refund(payment, eur(30_00)))).isAsked()).isTrue();
    }
}
