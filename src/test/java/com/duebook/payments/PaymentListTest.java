package com.duebook.payments;

import static com.duebook.payments.PaymentFixture.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithFakeGateway
class PaymentListTest {

    static final PaymentFilter ALL = new PaymentFilter("", null, false);

    @Autowired PaymentFixture fixture;
    @Autowired Payments payments;
    @Autowired PaymentList list;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;

    UUID acme;
    UUID harbor;

    @BeforeEach
    void paymentsOfTwoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        harbor = fixture.customer(acme, "Harbor Ltd");
        var invoice = fixture.invoice(acme, harbor, eur(500));
        fixture.paid(acme, harbor, eur(500), new Share(invoice, eur(500)));
        pay(acme, harbor, PaymentMethod.CASH, 200, "Maple 7");
        pay(acme, fixture.customer(acme, "Maple Soft"), PaymentMethod.CHEQUE, 300, "Maple 8");
        var bolt = workspaces.open("Bolt");
        pay(bolt, fixture.customer(bolt, "Maple Soft"), PaymentMethod.CASH, 900, "Maple 9");
    }

    @Test
    void countsExactlyWhatItShows() {
        assertThat(count(ALL)).isEqualTo(3);
        assertThat(count(new PaymentFilter("", PaymentMethod.CASH, false))).isEqualTo(1);
        assertThat(count(new PaymentFilter("", null, true))).isEqualTo(2);
        assertThat(count(new PaymentFilter("maple", null, false))).isEqualTo(2);
        assertThat(count(new PaymentFilter("ｍａｐｌｅ", null, false))).isEqualTo(2);
        assertThat(count(new PaymentFilter("soft", PaymentMethod.CASH, false))).isZero();
    }

    @Test
    void findsAPaymentOnceThatMatchesByNameAndReference() {
        var found = workspaces.in(acme, () -> list.find(new PaymentFilter("Maple", null, false), 50));

        assertThat(found.first()).extracting(PaymentRow::amount).containsExactly(eur(300), eur(200));
        assertThat(found.all()).isEqualTo(2);
    }

    @Test
    void saysHowManyThereAreBeyondTheFirstPage() {
        var found = workspaces.in(acme, () -> list.find(ALL, 2));
        var rest = workspaces.in(acme, () -> list.page(ALL, 2, 2));

        assertThat(found.first()).extracting(PaymentRow::amount).containsExactly(eur(300), eur(200));
        assertThat(found.all()).isEqualTo(3);
        assertThat(rest).extracting(PaymentRow::amount).containsExactly(eur(500));
    }

    @Test
    void readsOnFromAnyRowForExports() {
        var all = workspaces.in(acme, () -> list.page(ALL, 0, 50));

        var first = workspaces.in(acme, () -> list.after(ALL, null, 2));
        var rest = workspaces.in(acme, () -> list.after(ALL, first.getLast(), 2));

        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(rest).isEqualTo(all.subList(2, 3));
    }

    private int count(PaymentFilter filter) {
        var counted = workspaces.in(acme, () -> list.count(filter));
        assertThat(workspaces.in(acme, () -> list.page(filter, 0, 50))).hasSize(counted);
        return counted;
    }

    private void pay(UUID workspace, UUID customer, PaymentMethod method, long amount, String reference) {
        workspaces.in(workspace, () -> payments.record(new PaymentDetails(
                Ids.next(), customer, method, eur(amount), PaymentFixture.TODAY, reference), List.of()));
    }
}
