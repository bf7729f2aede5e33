package com.duebook.credit.hold;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.money.Money;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each change is written down once, when money moves or in the night, and undone by the money that it is for. */
@IntegrationTest
class HoldsTest extends TwoWorkspaces {

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired Holds holds;
    @Autowired HoldDecisions decisions;
    @Autowired NightlyHolds night;
    @Autowired Payments payments;
    @Autowired CustomerGroups groups;
    @Autowired WorkQueue queue;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void endWithTheLeastThatUnlocksAndNotWithACentLess() {
        var invoice = overTheLimit();
        assertThat(view().state()).isEqualTo(HoldState.HOLD);
        assertThat(view().own().causes()).containsExactly(HoldCause.OVER_LIMIT);
        assertThat(view().own().over()).isEqualTo(eur(2_345_67));
        assertThat(view().quote().amounts()).containsExactly(eur(2_345_67));
        assertThat(view().quote().parts()).singleElement().extracting(UnlockQuote.Part::debt).isEqualTo(invoice);

        pay(invoice, 2_345_66);
        queue.drain();
        assertThat(view().state()).isEqualTo(HoldState.HOLD);
        assertThat(view().quote().amounts()).containsExactly(eur(1));

        pay(invoice, 1);
        assertThat(view().state()).as("at once, whatever is written down").isEqualTo(HoldState.WATCH);
        queue.drain();
        assertThat(view().history()).extracting(HoldEventView::to).containsExactly(HoldState.WATCH, HoldState.HOLD);
        assertThat(view().quote()).isEqualTo(UnlockQuote.NOTHING);
    }

    @Test
    void areOverAtOnceWhenTheQuoteIsPaidInOneGo() {
        var invoice = overTheLimit();

        pay(invoice, 2_345_67);

        assertThat(view().state().isHeld()).isFalse();
        pay(invoice, 5_000_00);
        queue.drain();
        assertThat(view().state()).isEqualTo(HoldState.NONE);
        assertThat(view().history().getFirst()).satisfies(event -> {
            assertThat(event.by()).isNull();
            assertThat(event.from()).isEqualTo(HoldState.HOLD);
            assertThat(event.replacedAt()).isNull();
        });
    }

    @Test
    void areOverAtOnceWhenTheQuoteIsPaidOnAccount() {
        overTheLimit();

        pay(2_345_67);
        queue.drain();

        assertThat(view().state().isHeld()).isFalse();
        assertThat(view().history().getFirst().from()).isEqualTo(HoldState.HOLD);
    }

    @Test
    void comeByTimeAloneAndAreToldOnce() {
        credit.holds(acme, new HoldPolicy(90, 10, Set.of()));
        late(customer, 10, 100);
        run();
        assertThat(view().history()).isEmpty();

        clock.advance(Duration.ofDays(1));
        run();
        run();

        assertThat(view().history()).singleElement().satisfies(event -> {
            assertThat(event.to()).isEqualTo(HoldState.HOLD);
            assertThat(event.causes()).containsExactly(HoldCause.LATE);
            assertThat(event.daysLate()).isEqualTo(11);
            assertThat(event.limit()).isNull();
        });
    }

    @Test
    void leaveAloneWhoIsLateWhereNoDaysAreSet() {
        late(customer, 400, 100);
        run();
        assertThat(view().state()).isEqualTo(HoldState.NONE);
        assertThat(view().history()).isEmpty();
    }

    @Test
    void ofAGroupHoldEachMember() {
        var head = books.customer(acme, "House");
        workspaces.in(acme, () -> {
            groups.place(customer, head);
            return true;
        });
        books.issued(acme, customer, eur(150));
        credit.groupLimit(acme, head, eur(100));
        queue.drain();

        assertThat(view().own().state()).isEqualTo(HoldState.NONE);
        assertThat(view().state()).isEqualTo(HoldState.HOLD);
        assertThat(view().stricter().customer()).isEqualTo(head);
        assertThat(view().quote().amounts()).containsExactly(eur(50));
        assertThat(workspaces.in(acme, () -> holds.of(head)).quote().obstacle()).isEqualTo(UnlockQuote.Obstacle.NOT_OWED);
        assertThat(view().history()).singleElement().extracting(HoldEventView::scope).isEqualTo(LimitScope.GROUP);
    }

    @Test
    void areUnlockedUntilMidnight() {
        overTheLimit();
        unlock(eur(500_00));

        assertThat(view().state()).isEqualTo(HoldState.UNLOCKED);
        assertThat(view().own().ceiling()).isEqualTo(eur(12_845_67));
        run();
        assertThat(view().history()).hasSize(2);

        clock.set(Instant.parse("2026-11-21T22:59:59Z"));
        assertThat(view().state()).isEqualTo(HoldState.UNLOCKED);
        clock.set(Instant.parse("2026-11-22T00:00:01Z"));
        assertThat(view().state()).as("by itself").isEqualTo(HoldState.HOLD);
        assertThat(view().history()).hasSize(2);
        run();
        run();
        assertThat(view().history()).extracting(HoldEventView::to)
                .containsExactly(HoldState.HOLD, HoldState.UNLOCKED, HoldState.HOLD);
    }

    @Test
    void areNotUnlockedWithoutAHoldInThePastOrByJustAnybody() {
        refused("credit.hold.refusal.notHeld", () -> unlock(eur(1)));
        overTheLimit();
        refused("credit.hold.refusal.amount", () -> unlock(eur(0)));
        refused("credit.hold.refusal.until", () -> workspaces.in(acme, () -> decisions.unlock(Ids.next(), customer,
                new NewUnlock(LimitScope.CUSTOMER, eur(1), TODAY.minusDays(1), "season"))));
        refused("credit.hold.refusal.reason", () -> workspaces.in(acme, () -> decisions.unlock(Ids.next(), customer,
                new NewUnlock(LimitScope.CUSTOMER, eur(1), TODAY, " "))));
        assertThat(view().history()).hasSize(1);

        var sales = workspaces.member(acme, Role.SALES);
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> workspaces.as(acme, sales, () -> stop("because")));
    }

    @Test
    void areEndedByPeopleWhereTheyWereMadeByHand() {
        var invoice = overTheLimit();
        workspaces.in(acme, () -> stop("insolvency"));
        pay(invoice, 12_345_67);
        queue.drain();
        run();

        assertThat(view().state()).isEqualTo(HoldState.STOP);
        assertThat(view().quote().obstacle()).isEqualTo(UnlockQuote.Obstacle.STOPPED);
        refused("credit.hold.refusal.stopped", () -> unlock(eur(1)));
        refused("credit.hold.refusal.stopped", () -> workspaces.in(acme, () -> stop("again")));
        workspaces.in(acme, () -> {
            decisions.endStop(customer, LimitScope.CUSTOMER, "settled");
            return true;
        });
        assertThat(view().state()).isEqualTo(HoldState.NONE);
        assertThat(view().history().getFirst().note()).isEqualTo("settled");
    }

    @Test
    void areTheWorkspacesOwn() {
        overTheLimit();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> holds.of(customer)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> stop("theirs")));
    }

    /** It owes 12,345.67 and is given a limit of 10,000.00. */
    private UUID overTheLimit() {
        var invoice = books.issued(acme, customer, eur(12_345_67));
        credit.limit(acme, customer, eur(10_000_00));
        queue.drain();
        return invoice;
    }

    private void late(UUID whose, int days, long minor) {
        books.issued(acme, whose, List.of(new Instalment(TODAY.minusDays(days), eur(minor))));
    }

    private boolean stop(String reason) {
        decisions.stop(customer, LimitScope.CUSTOMER, reason);
        return true;
    }

    private void unlock(Money amount) {
        workspaces.in(acme, () -> decisions.unlock(Ids.next(), customer, new NewUnlock(LimitScope.CUSTOMER, amount, TODAY, "season")));
    }

    private void pay(UUID invoice, long minor) {
        pay(minor, new Share(invoice, eur(minor)));
    }

    private void pay(long minor, Share... shares) {
        workspaces.in(acme, () -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(minor), TODAY, null),
                List.of(shares)));
    }

    private void run() {
        workspaces.outside(acme, () -> {
            night.run(TODAY);
            return true;
        });
    }

    private HoldView view() {
        return workspaces.in(acme, () -> holds.of(customer));
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run).extracting(Refusal::key).isEqualTo(key);
    }
}
