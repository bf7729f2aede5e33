package com.duebook.checkout;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.jobs.WorkQueue;
import com.duebook.payments.AtOnce;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.payments.OnePayer;
import com.duebook.payments.PaymentFixture;
import com.duebook.payments.Payments;
import com.duebook.payments.RefundDetails;
import com.duebook.payments.Refunds;
import com.duebook.payments.Share;
import com.duebook.payments.WithFakeGateway;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.Size;
import com.duebook.tenancy.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A payer may click, wait, come back and click again, while the invoice changes under the checkout. */
@WithFakeGateway
class OpenCheckoutsTest extends OnePayer {

    static final long SEED = Long.getLong("seed", 20261121);

    static final int ROUNDS = Size.of(500, 100);

    @Autowired Payments payments;
    @Autowired Settlement settlement;
    @Autowired Refunds refunds;
    @Autowired Attempts attempts;
    @Autowired Checkouts checkouts;
    @Autowired Receivables receivables;
    @Autowired FakePaymentGateway gateway;
    @Autowired WorkQueue queue;

    @BeforeEach
    void answersArrive() {
        System.out.println("seed " + SEED);
        gateway.loseAnswers(() -> false);
    }

    @Test
    void neverHasTwoPayableCheckoutsForAnInvoice() {
        var random = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            var invoice = fixture.invoice(acme, customer, eur(100_00));
            var own = new HashSet<UUID>();
            for (var step = 0; step < 6; step++) {
                move(random.nextInt(8), invoice, own);
                assertThat(gateway.payable(own)).as("round %d step %d", round, step).hasSizeLessThanOrEqualTo(1);
                queue.drain();
                var open = fixture.open(acme, invoice);
                assertThat(gateway.payable(own)).as("round %d step %d", round, step)
                        .allSatisfy(session -> assertThat(gateway.asked(session)).isEqualTo(open));
            }
        }
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(fixture.credit(acme, customer));
    }

    private void move(int kind, UUID invoice, Set<UUID> own) {
        try {
            switch (kind) {
                case 0, 1 -> begin(invoice, own);
                case 2 -> fixture.paid(acme, customer, eur(30_00), new Share(invoice, eur(30_00)));
                case 3 -> {
                    own.stream().flatMap(it -> gateway.payable(List.of(it)).stream()).forEach(gateway::pay);
                    own.forEach(it -> tenancy.runAs(acme, () -> checkouts.refresh(it)));
                }
                case 4 -> workspaces.in(acme, () -> {
                    receivables.voidInvoice(invoice, "mistake");
                    return true;
                });
                case 5 -> workspaces.in(acme, () -> receivables.credit(invoice, Books.part(7)));
                case 6 -> workspaces.in(acme, () -> {
                    receivables.writeOff(invoice, "not worth it");
                    return true;
                });
                default -> clock.advance(Duration.ofMinutes(1));
            }
        } catch (Refusal expected) {
            assertThat(expected.key()).doesNotStartWith("problem.");
        }
    }

    private void begin(UUID invoice, Set<UUID> own) {
        var open = fixture.open(acme, invoice);
        var attempt = fixture.attempt(acme, customer, invoice);
        if (own.add(attempt)) {
            assertThat(gateway.asked(fixture.session(acme, attempt))).isEqualTo(open);
        }
    }

    @Test
    void opensOneCheckoutForManyClicks() {
        for (var round = 0; round < 20; round++) {
            var invoice = fixture.invoice(acme, customer, eur(100_00));
            var before = gateway.sessions();
            var clicks = new ArrayList<Runnable>();
            for (var click = 0; click < 4; click++) {
                clicks.add(() -> clickOf(invoice));
            }

            AtOnce.together(clicks);

            assertThat(gateway.payable(attemptsOf(before))).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void doublesNothingWhenHalfOfTheAnswersGetLost() {
        var random = new Random(SEED);
        gateway.loseAnswers(random::nextBoolean);
        var before = gateway.sessions();
        for (var i = 0; i < 100; i++) {
            var invoice = fixture.invoice(acme, customer, eur(10_00));
            while (!isAnswered(invoice)) {
                assertThat(gateway.sessions()).isEqualTo(before + i + 1);
            }
        }
        assertThat(gateway.sessions()).isEqualTo(before + 100);
    }

    @Test
    void givesBackOnceWhenAnswersGetLostAndClicksAreDoubled() {
        var attempt = fixture.attempt(acme, customer, fixture.invoice(acme, customer, eur(10_00)));
        var paid = gateway.pay(fixture.session(acme, attempt));
        tenancy.runAs(acme, () -> settlement.settle(attempt, paid));
        var payment = workspaces.in(acme, () -> attempts.findById(attempt).orElseThrow().payment().orElseThrow());
        workspaces.in(acme, () -> {
            payments.reverseAllocation(payment, fixture.invoiceOf(attempt));
            return true;
        });
        var wish = new RefundDetails(Ids.next(), payment, eur(10_00), PaymentFixture.TODAY, null);
        var before = gateway.refunds();
        var calls = new int[1];
        gateway.loseAnswers(() -> calls[0]++ < 2);

        tenancy.runAs(acme, () -> refunds.refund(wish));
        tenancy.runAs(acme, () -> refunds.refund(wish));
        for (var round = 0; round < 4; round++) {
            queue.drain();
            clock.advance(Duration.ofMinutes(6));
        }

        assertThat(gateway.refunds()).isEqualTo(before + 1);
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(0));
    }

    private boolean isAnswered(UUID invoice) {
        try {
            fixture.attempt(acme, customer, invoice);
            return true;
        } catch (GatewayUnclear lost) {
            return false;
        }
    }

    private void clickOf(UUID invoice) {
        try {
            fixture.attempt(acme, customer, invoice);
        } catch (Refusal replaced) {
            assertThat(replaced.key()).startsWith("payments.refusal.");
        }
    }

    private List<UUID> attemptsOf(int before) {
        return gateway.attemptsAfter(before);
    }
}
