package com.duebook.checkout;

import static com.duebook.payments.PaymentFixture.TODAY;
import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.gateway.GatewayPayment.State;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.ledger.DueKind;
import com.duebook.ledger.NewCharge;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.money.Money;
import com.duebook.payments.AtOnce;
import com.duebook.payments.FakePaymentGateway;
import com.duebook.payments.OnePayer;
import com.duebook.payments.PaymentList;
import com.duebook.payments.Share;
import com.duebook.payments.WithFakeGateway;
import com.duebook.problem.NotFound;
import com.duebook.receivables.Books;
import com.duebook.receivables.charge.Charges;
import com.duebook.tenancy.TenantJdbc;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A checkout pays the due items it was asked for, and no other part of their invoices. */
@WithFakeGateway
class ItemCheckoutTest extends OnePayer {

    @Autowired Books books;
    @Autowired Settlement settlement;
    @Autowired Charges charges;
    @Autowired PaymentList list;
    @Autowired OwedItems owed;
    @Autowired WorkQueue queue;
    @Autowired TenantJdbc jdbc;
    @Autowired FakePaymentGateway gateway;

    private UUID invoice = UUID.randomUUID();
    private List<UUID> parts = List.of();

    @BeforeEach
    void threeInstalments() {
        gateway.loseAnswers(() -> false);
        invoice = books.issued(acme, customer, List.of(new Instalment(TODAY.plusDays(10), eur(40_00)),
                new Instalment(TODAY.plusDays(40), eur(30_00)), new Instalment(TODAY.plusDays(70), eur(30_00))));
        parts = fixture.items(acme, invoice);
    }

    @Test
    void paysTheInstalmentItWasAskedForAndNotAnEarlierOne() {
        var second = attempt(parts.get(1));
        assertThat(gateway.asked(session(second))).isEqualTo(eur(30_00));

        pay(second);

        assertThat(open()).containsExactlyInAnyOrderEntriesOf(
                Map.of(parts.get(0), eur(40_00), parts.get(1), eur(0), parts.get(2), eur(30_00)));
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(70_00));
    }

    @Test
    void leavesCheckoutsOfOtherInstalmentsAlone() {
        var first = attempt(parts.get(0));
        var second = attempt(parts.get(1));
        assertThat(second).isNotEqualTo(first);
        assertThat(gateway.payable(List.of(first, second))).hasSize(2);

        pay(second);
        queue.drain();
        assertThat(gateway.read(session(first)).state()).isEqualTo(State.OPEN);

        pay(first);
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(30_00));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(0));
    }

    @Test
    void givesWayToACheckoutOfAllThatIsOpen() {
        var first = attempt(parts.get(0));
        var all = fixture.attempt(acme, customer, invoice);

        assertThat(gateway.asked(session(all))).isEqualTo(eur(100_00));
        assertThat(gateway.read(session(first)).state()).isEqualTo(State.EXPIRED);
        pay(all);
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
    }

    @Test
    void keepsMoneyForAnInstalmentThatWasPaidMeanwhileAsCredit() {
        var second = attempt(parts.get(1));
        fixture.paid(acme, customer, eur(30_00), new Share(invoice, parts.get(1), eur(30_00)));

        pay(second);

        assertThat(open()).containsEntry(parts.get(0), eur(40_00)).containsEntry(parts.get(1), eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(30_00));
    }

    @Test
    void endsOnlyTheCheckoutOfTheInstalmentThatMoneyTook() {
        var first = attempt(parts.get(0));
        var second = attempt(parts.get(1));

        fixture.paid(acme, customer, eur(10_00), new Share(invoice, eur(10_00)));
        queue.drain();

        assertThat(gateway.read(session(first)).state()).isEqualTo(State.EXPIRED);
        assertThat(gateway.read(session(second)).state()).isEqualTo(State.OPEN);
    }

    @Test
    void opensTheInstalmentAgainThatTheMoneyGoesBackFrom() {
        var second = attempt(parts.get(1));
        pay(second);
        var payment = workspaces.in(acme, () -> list.ofCustomer(customer, 1)).getFirst().id();
        gateway.refunded(session(second), eur(30_00));
        tenancy.runAs(acme, () -> settlement.settle(second, gateway.read(session(second))));

        assertThat(open()).containsEntry(parts.get(0), eur(40_00)).containsEntry(parts.get(1), eur(30_00));
        assertThat(workspaces.in(acme, () -> list.view(payment)).payment().refunded()).isEqualTo(eur(30_00));
    }

    @Test
    void paysTwoInstalmentsAtOnceWithoutWaitingForEachOther() {
        var first = attempt(parts.get(0));
        var second = attempt(parts.get(1));
        AtOnce.together(List.of(() -> pay(first), () -> pay(second)));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(30_00));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(0));
        assertThat(fixture.payments(acme)).isEqualTo(2);
    }

    @Test
    void paysAFeeWithItsInvoice() {
        var fee = workspaces.in(acme, () -> charges.charge(
                new NewCharge(DueKind.FEE, customer, invoice, eur(5_00), TODAY.plusDays(5)), "reminder"));
        var both = attempt(fee, parts.get(0));
        assertThat(gateway.asked(session(both))).isEqualTo(eur(45_00));

        pay(both);

        assertThat(workspaces.in(acme, () -> owed.openOf(customer, 10))).extracting(OwedItem::id)
                .containsExactly(parts.get(1), parts.get(2));
    }

    /** Those of before named the invoice only. */
    @Test
    void settlesACheckoutThatWasOpenedBeforeThereWereItems() {
        var attempt = attempt(parts.get(1));
        workspaces.in(acme, () -> jdbc.sql("update attempt_share set item_id = null where tenant_id = :tenant").update());

        pay(attempt);

        assertThat(open()).containsEntry(parts.get(0), eur(10_00)).containsEntry(parts.get(1), eur(30_00));
    }

    @Test
    void isOfTheCustomersOwnItems() {
        var theirs = fixture.items(acme, fixture.invoice(acme, fixture.customer(acme, "Somebody else"), eur(5_00)));
        var foreign = fixture.items(bolt, fixture.invoice(bolt, fixture.customer(bolt, "Zanzibar"), eur(5_00)));

        assertThatThrownBy(() -> fixture.attemptFor(acme, customer, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.attemptFor(acme, customer, foreign)).hasMessageContaining("nothingOpen");
        assertThatThrownBy(() -> fixture.paid(acme, customer, eur(5_00), new Share(invoice, theirs.getFirst(), eur(5_00))))
                .isInstanceOf(NotFound.class);
    }

    private UUID attempt(UUID... items) {
        return fixture.attemptFor(acme, customer, List.of(items));
    }

    private void pay(UUID attempt) {
        var truth = gateway.pay(session(attempt));
        tenancy.runAs(acme, () -> settlement.settle(attempt, truth));
    }

    private String session(UUID attempt) {
        return fixture.session(acme, attempt);
    }

    private Map<UUID, Money> open() {
        return workspaces.in(acme, () -> owed.ofInvoices(List.of(invoice))).stream()
                .collect(Collectors.toMap(OwedItem::id, OwedItem::open));
    }
}
