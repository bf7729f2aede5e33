package com.duebook.checkout;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.payments.Chargeback;
import com.duebook.delivery.Invoicing;
import com.duebook.jobs.WorkQueue;
import com.duebook.messaging.MailRecord;
import com.duebook.messaging.Outbox;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.payments.OnePayer;
import com.duebook.payments.Share;
import com.duebook.payments.WithFakeGateway;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.receivables.Receivables;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithFakeGateway
class SettlementTest extends OnePayer {

    @Autowired Settlement settlement;
    @Autowired Attempts attempts;
    @Autowired Invoicing invoicing;
    @Autowired Outbox outbox;
    @Autowired WorkQueue queue;
    @Autowired Receivables receivables;
    @Autowired FakePaymentGateway gateway;

    @Test
    void paysTheInvoicesOfTheAttempt() {
        var first = fixture.invoice(acme, customer, eur(100_00));
        var second = fixture.invoice(acme, customer, eur(20_00));
        var attempt = fixture.attempt(acme, customer, second, first);

        settle(attempt, gateway.pay(session(attempt)));

        assertThat(fixture.open(acme, first)).isEqualTo(eur(0));
        assertThat(fixture.open(acme, second)).isEqualTo(eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(0));
    }

    @Test
    void keepsOnePaymentHoweverOftenItHears() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var attempt = fixture.attempt(acme, customer, invoice);
        var before = gateway.read(session(attempt));
        var paid = gateway.pay(session(attempt));

        settle(attempt, paid);
        settle(attempt, before);
        settle(attempt, paid);

        assertThat(fixture.payments(acme)).isEqualTo(1);
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
    }

    @Test
    void thanksOncePerPayment() {
        var attempt = fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(100_00)));
        var paid = gateway.pay(session(attempt));

        settle(attempt, paid);
        queue.drain();
        settle(attempt, paid);
        queue.drain();

        var payment = workspaces.in(acme, () -> attempts.findById(attempt).orElseThrow().payment().orElseThrow());
        assertThat(workspaces.in(acme, () -> outbox.about(payment)))
                .extracting(MailRecord::template).containsExactly("receipt");
    }

    @Test
    void sendsAnInvoiceOncePerIntention() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var intention = Ids.next();

        var first = workspaces.in(acme, () -> invoicing.send(invoice, intention, ""));
        var second = workspaces.in(acme, () -> invoicing.send(invoice, intention, ""));

        assertThat(second).isEqualTo(first);
        assertThat(workspaces.in(acme, () -> outbox.about(invoice)))
                .extracting(MailRecord::template).containsExactly("invoice");
    }

    @Test
    void keepsTheSecondOfTwoPaymentsAsCredit() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var attempt = fixture.attempt(acme, customer, invoice);
        fixture.paid(acme, customer, eur(70_00), new Share(invoice, eur(70_00)));

        settle(attempt, gateway.pay(session(attempt)));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(70_00));
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(eur(70_00));
    }

    @Test
    void keepsLateMoneyOnAVoidInvoiceAsCredit() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var attempt = fixture.attempt(acme, customer, invoice);
        workspaces.in(acme, () -> {
            receivables.voidInvoice(invoice, "wrong address");
            return true;
        });

        settle(attempt, gateway.pay(session(attempt)));

        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(100_00));
    }

    @Test
    void opensTheInvoiceAgainWhenTheProviderGaveMoneyBack() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var attempt = fixture.attempt(acme, customer, invoice);
        gateway.pay(session(attempt));
        settle(attempt, gateway.refunded(session(attempt), eur(30_00)));
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(30_00));

        settle(attempt, gateway.disputed(session(attempt), Chargeback.LOST));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(100_00));
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(eur(0));
    }

    @Test
    void refusesNewsOfAnotherCheckout() {
        var one = fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(1_00)));
        var other = fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(2_00)));
        var news = gateway.pay(session(other));

        assertThatThrownBy(() -> settle(one, news)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsNoAttemptOfAnotherWorkspace() {
        var attempt = fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(1_00)));
        var news = gateway.pay(session(attempt));

        assertThatThrownBy(() -> tenancy.runAs(bolt, () -> settlement.settle(attempt, news)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotForPayersToTell() {
        var attempt = fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(1_00)));
        var news = gateway.pay(session(attempt));

        assertThatThrownBy(() -> tenancy.runAs(acme, Actor.payer("Payer"), () -> settlement.settle(attempt, news)))
                .isInstanceOf(Denied.class);
    }

    private String session(UUID attempt) {
        return fixture.session(acme, attempt);
    }

    private void settle(UUID attempt, GatewayPayment truth) {
        tenancy.runAs(acme, () -> settlement.settle(attempt, truth));
    }
}
