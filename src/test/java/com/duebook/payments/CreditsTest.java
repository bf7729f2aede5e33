package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.Settlement;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.CreditDetails;
import com.duebook.receivables.Receivables;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that no invoice has taken, whatever it comes from. */
@WithFakeGateway
class CreditsTest extends OnePayer {

    static final long SEED = Long.getLong("seed", 20261122);

    @Autowired Credits credits;
    @Autowired Settlement settlement;
    @Autowired PaymentList list;
    @Autowired Refunds refunds;
    @Autowired Receivables receivables;
    @Autowired FakePaymentGateway gateway;
    @Autowired WorkQueue queue;

    @Test
    void isTakenByOpenInvoicesFromTheOldestMoney() {
        var first = fixture.paid(acme, customer, eur(30_00));
        var second = fixture.paid(acme, customer, eur(50_00));
        var invoice = fixture.invoice(acme, customer, eur(60_00));

        var taken = use(new Share(invoice, eur(60_00)));

        assertThat(taken).containsExactly(
                new Credits.Taken(first, new Share(invoice, eur(30_00))),
                new Credits.Taken(second, new Share(invoice, eur(30_00))));
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertCredit(eur(20_00));
    }

    @Test
    void comesBackByNewEntriesWhenTheUseIsUndone() {
        fixture.paid(acme, customer, eur(30_00));
        var invoice = fixture.invoice(acme, customer, eur(60_00));
        var taken = use(new Share(invoice, eur(60_00)));

        in(() -> credits.giveBack(taken));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(60_00));
        assertCredit(eur(30_00));
        assertThatThrownBy(() -> in(() -> credits.giveBack(taken))).isInstanceOf(Refusal.class);
    }

    @Test
    void ofACreditNoteIsTheMoneyThatHadPaidItsInvoice() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var payment = fixture.paid(acme, customer, eur(100_00), new Share(invoice, eur(100_00)));

        credit(invoice, 30);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertCredit(eur(30_00));
        var other = fixture.invoice(acme, customer, eur(40_00));
        assertThat(use(new Share(other, eur(40_00)))).singleElement().extracting(Credits.Taken::payment)
                .isEqualTo(payment);
        assertThat(fixture.open(acme, other)).isEqualTo(eur(10_00));
        assertCredit(eur(0));
    }

    @Test
    void ofACreditNoteGoesBackToTheCardThatPaid() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var attempt = fixture.attempt(acme, customer, invoice);
        tenancy.runAs(acme, () -> settlement.settle(attempt, gateway.pay(fixture.session(acme, attempt))));
        in(() -> receivables.credit(invoice, CreditDetails.all("returned")));
        var payment = in(() -> list.ofCustomer(customer, 1)).getFirst();

        in(() -> refunds.refund(new RefundDetails(Ids.next(), payment.id(), eur(100_00), PaymentFixture.TODAY, null)));
        queue.drain();

        assertThat(gateway.read(fixture.session(acme, attempt)).refunded()).isEqualTo(eur(100_00));
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertCredit(eur(0));
    }

    @Test
    void isNotTakenWhileItIsOnItsWayBack() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        var attempt = fixture.attempt(acme, customer, invoice);
        tenancy.runAs(acme, () -> settlement.settle(attempt, gateway.pay(fixture.session(acme, attempt))));
        in(() -> receivables.credit(invoice, CreditDetails.all("returned")));
        var payment = in(() -> list.ofCustomer(customer, 1)).getFirst();
        in(() -> refunds.refund(new RefundDetails(Ids.next(), payment.id(), eur(70_00), PaymentFixture.TODAY, null)));
        var next = fixture.invoice(acme, customer, eur(80_00));

        var taken = use(new Share(next, eur(80_00)));
        queue.drain();

        assertThat(taken).extracting(it -> it.share().amount()).containsExactly(eur(30_00));
        assertThat(fixture.open(acme, next)).isEqualTo(eur(50_00));
        assertCredit(eur(0));
    }

    @Test
    void neverComesOfWhatWasWrittenOff() {
        var invoice = fixture.invoice(acme, customer, eur(100_00));
        fixture.paid(acme, customer, eur(60_00), new Share(invoice, eur(60_00)));
        in(() -> {
            receivables.writeOff(invoice, "bankrupt");
            return true;
        });

        credit(invoice, 50);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertCredit(eur(10_00));
    }

    @Test
    void isNeitherShownNorUsedInAnotherWorkspace() {
        fixture.paid(acme, customer, eur(30_00));
        var invoice = fixture.invoice(acme, customer, eur(60_00));

        assertThat(workspaces.in(bolt, () -> credits.of(List.of(customer)))).isEmpty();
        assertThat(workspaces.in(bolt, () -> credits.use(customer, List.of(new Share(invoice, eur(60_00)))))).isEmpty();
        assertThatThrownBy(() -> tenancy.runAs(acme, Actor.payer("Payer"),
                () -> credits.use(customer, List.of(new Share(invoice, eur(60_00)))))).isInstanceOf(Denied.class);
        assertCredit(eur(30_00));
    }

    /** Whatever happens in whatever order, the ledger's credit is what the payments say, and invoices agree too. */
    @Test
    void agreesWithTheLedgerAfterAnything() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        var invoices = new ArrayList<UUID>();
        for (var step = 0; step < 150; step++) {
            if (invoices.size() < 5) {
                invoices.add(fixture.invoice(acme, customer, eur(100_00)));
            }
            move(random, invoices.get(random.nextInt(invoices.size())), invoices);
            assertThat(fixture.creditByLedger(acme, customer)).as("step %d", step).isEqualTo(fixture.credit(acme, customer));
        }
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    private void move(Random random, UUID invoice, List<UUID> invoices) {
        var amount = eur(random.nextInt(1, 70_00));
        try {
            switch (random.nextInt(6)) {
                case 0 -> fixture.paid(acme, customer, amount, new Share(invoice, eur(40_00)));
                case 1 -> use(new Share(invoice, amount));
                case 2 -> credit(invoice, random.nextInt(1, 60));
                case 3 -> in(() -> {
                    receivables.writeOff(invoice, "small");
                    return true;
                });
                case 4 -> in(() -> credits.giveBack(use(new Share(invoice, amount))));
                default -> {
                    in(() -> receivables.credit(invoice, CreditDetails.all("returned")));
                    invoices.remove(invoice);
                }
            }
        } catch (Refusal expected) {
            assertThat(expected.key()).doesNotStartWith("problem.");
        }
    }

    private void credit(UUID invoice, int euros) {
        in(() -> receivables.credit(invoice, Books.part(euros)));
    }

    private List<Credits.Taken> use(Share... shares) {
        return in(() -> credits.use(customer, List.of(shares)));
    }

    private void assertCredit(Money expected) {
        assertThat(fixture.credit(acme, customer)).isEqualTo(expected);
        assertThat(fixture.creditByLedger(acme, customer)).isEqualTo(expected);
        assertThat(fixture.differences(acme).none()).isTrue();
    }

    private void in(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return workspaces.in(acme, work);
    }
}
