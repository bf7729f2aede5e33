package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.HoldEventView;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.NewUnlock;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.dualcontrol.ApprovalList;
import com.duebook.dualcontrol.Approvals;
import com.duebook.dualcontrol.RequestState;
import com.duebook.dualcontrol.Wish;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a hold refuses, how it says so, and what ends that at once. */
@IntegrationTest
class HoldGateTest extends TwoWorkspaces {

    private static final HoldPolicy REFUSES = new HoldPolicy(90, 10, Set.of(HeldDeed.ISSUE, HeldDeed.ORDER));

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired Holds holds;
    @Autowired HoldDecisions decisions;
    @Autowired Orders orders;
    @Autowired OrderList list;
    @Autowired Receivables receivables;
    @Autowired Payments payments;
    @Autowired Approvals approvals;
    @Autowired ApprovalList requests;
    @Autowired WorkQueue queue;
    @Autowired Texts texts;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void onlyTellsWhereThePolicySaysNothing() {
        credit.holds(acme, new HoldPolicy(90, 10, Set.of()));
        late(11);

        books.issued(acme, customer, eur(100));
        assertThat(credit.ask(acme, customer, eur(100)).state()).isEqualTo(OrderState.RELEASED);
        queue.drain();
        assertThat(holdState()).isEqualTo(HoldState.HOLD);
        assertThat(workspaces.in(acme, () -> holds.of(customer)).history()).extracting(HoldEventView::to).containsExactly(HoldState.HOLD);
    }

    @Test
    void refusesAndReleasesAtOnceWhenTheQuoteIsPaid() {
        credit.holds(acme, REFUSES);
        var invoice = books.issued(acme, customer, eur(12_345_67));
        credit.limit(acme, customer, eur(10_000_00));
        credit.policy(acme, OverLimit.WARN, OverLimit.WARN);

        var refusal = refused(() -> books.issued(acme, customer, eur(1)));
        assertThat(english(refusal))
                .isEqualTo("Credit for Harbor Ltd is on hold: EUR\u00a012,345.67 of the credit limit of EUR\u00a010,000.00"
                        + " is used, EUR\u00a02,345.67 too much. It can go on at once when EUR\u00a02,345.67 is paid, or when somebody who decides on"
                        + " credit unlocks it.");
        assertThat(texts.get(refusal.key(), Locale.SIMPLIFIED_CHINESE, refusal.arguments())).contains("已冻结", "2,345.67", "支付");
        var order = credit.ask(acme, customer, eur(1));
        assertThat(order.state()).isEqualTo(OrderState.REFUSED);
        assertThat(workspaces.in(acme, () -> list.steps(order.id())).getFirst().note()).contains("Harbor Ltd", "2.345,67");

        pay(invoice, 2_345_66);
        refused(() -> books.issued(acme, customer, eur(1)));
        pay(invoice, 1);
        books.issued(acme, customer, eur(1));
    }

    @Test
    void saysHowLateAndWhatIsLeftOfAnUnlock() {
        credit.holds(acme, REFUSES);
        late(11);
        assertThat(english(refused(() -> books.issued(acme, customer, eur(1))))).startsWith(
                "Credit for Harbor Ltd is on hold: an invoice is 11 days late, and the credit policy lets 10 days pass. It can go on at once"
                        + " when EUR\u00a05.00 is paid");

        unlock(100);
        books.issued(acme, customer, eur(60));
        assertThat(english(refused(() -> books.issued(acme, customer, eur(41)))))
                .startsWith("Credit for Harbor Ltd is unlocked until 21 Nov 2026, and EUR\u00a00.40 of that is left.");
        books.issued(acme, customer, eur(40));
        clock.advance(Duration.ofDays(1));
        assertThat(english(refused(() -> books.issued(acme, customer, eur(1))))).contains("12 days late");
    }

    @Test
    void letsAnUnlockPassTheLimit() {
        credit.limit(acme, customer, eur(100));
        credit.policy(acme, OverLimit.WARN, OverLimit.BLOCK);
        books.issued(acme, customer, eur(150));
        assertThat(credit.ask(acme, customer, eur(50)).state()).isEqualTo(OrderState.REFUSED);

        unlock(50);

        assertThat(credit.ask(acme, customer, eur(50)).state()).isEqualTo(OrderState.RELEASED);
        assertThat(credit.ask(acme, customer, eur(1)).state()).isEqualTo(OrderState.REFUSED);
    }

    @Test
    void keepsWhatWasPromisedUnlessItIsStopped() {
        credit.holds(acme, REFUSES);
        var order = credit.ask(acme, customer, eur(100));
        late(11);
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(50))));
        bill(order, draft);
        workspaces.in(acme, () -> {
            receivables.issue(draft);
            return true;
        });

        var second = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(50))));
        bill(order, second);
        workspaces.in(acme, () -> {
            decisions.stop(customer, LimitScope.CUSTOMER, "insolvency");
            return true;
        });
        assertThat(english(refused(() -> workspaces.in(acme, () -> {
            receivables.issue(second);
            return true;
        })))).isEqualTo("Credit for Harbor Ltd was stopped by hand. It can go on when somebody who decides on credit ends that.");
        assertThat(credit.ask(acme, customer, eur(1)).state()).isEqualTo(OrderState.REFUSED);
    }

    @Test
    void isUnlockedInTheNameOfWhoAskedByAnother() {
        credit.holds(acme, REFUSES);
        late(11);
        var sales = workspaces.member(acme, Role.SALES);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);

        workspaces.as(acme, sales, () -> approvals.doOrAsk(new Wish(Ids.next(), "creditUnlock", customer, wanted(100), "season")));
        assertThat(holdState()).isEqualTo(HoldState.HOLD);
        var request = workspaces.as(acme, manager, requests::waiting).getFirst();
        assertThat(request.lines().in(Locale.ENGLISH)).containsExactly("EUR\u00a01,00 more until 21 Nov 2026, EUR\u00a06,00 in all",
                "season");
        assertThat(refused(() -> workspaces.as(acme, sales, () -> approvals.approve(request.id()))).key()).startsWith("dualcontrol.");
        assertThat(workspaces.as(acme, manager, () -> approvals.approve(request.id()))).isEqualTo(RequestState.APPROVED);

        assertThat(workspaces.in(acme, () -> holds.of(customer)).history().getFirst()).satisfies(event -> {
            assertThat(event.to()).isEqualTo(HoldState.UNLOCKED);
            assertThat(event.by()).isEqualTo(sales.name());
            assertThat(event.approvedBy()).isEqualTo(manager.id());
        });
    }

    private void late(int days) {
        books.issued(acme, customer, List.of(new Instalment(TODAY.minusDays(days), eur(500))));
    }

    private static NewUnlock wanted(long minor) {
        return new NewUnlock(LimitScope.CUSTOMER, eur(minor), TODAY, "season");
    }

    private void unlock(long minor) {
        workspaces.in(acme, () -> decisions.unlock(Ids.next(), customer, wanted(minor)));
    }

    private void bill(OrderView order, UUID draft) {
        workspaces.in(acme, () -> {
            orders.bill(order.id(), draft);
            return true;
        });
    }

    private void pay(UUID invoice, long minor) {
        workspaces.in(acme, () -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(minor), TODAY, null),
                List.of(new Share(invoice, eur(minor)))));
    }

    private HoldState holdState() {
        return workspaces.in(acme, () -> holds.of(customer)).state();
    }

    private String english(Refusal refusal) {
        return texts.get(refusal.key(), Locale.UK, refusal.arguments());
    }

    private static Refusal refused(Runnable deed) {
        var refusal = catchThrowableOfType(Refusal.class, deed::run);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
