package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static com.duebook.credit.order.CreditBooks.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.NewUnlock;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.tenancy.Actor;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rule refused asks again when its reason is gone; what somebody refused does not. */
@IntegrationTest
class AskAgainTest extends TwoWorkspaces {

    private static final HoldPolicy REFUSES = new HoldPolicy(90, 10, Set.of(HeldDeed.ISSUE, HeldDeed.ORDER));

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired HoldDecisions decisions;
    @Autowired Orders orders;
    @Autowired OrderList list;
    @Autowired AskAgain again;
    @Autowired LapseOrders lapse;
    @Autowired Payments payments;
    @Autowired WorkQueue queue;

    private UUID customer;
    private Actor sales;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
        sales = workspaces.member(acme, Role.SALES);
    }

    @Test
    void releasesAtOnceWhatAHoldRefusedWhenThatIsPaid() {
        credit.holds(acme, REFUSES);
        var invoice = books.issued(acme, customer, List.of(new Instalment(TODAY.minusDays(11), eur(500))));
        var order = asks(100);
        assertThat(order.state()).isEqualTo(OrderState.REFUSED);

        pay(invoice, 499);
        assertThat(state(order)).isEqualTo(OrderState.REFUSED);
        assertThat(news()).isZero();
        pay(invoice, 1);

        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
        assertThat(steps(order)).extracting(OrderStepView::state).containsExactly(OrderState.REFUSED, OrderState.RELEASED);
        assertThat(steps(order).getLast().note()).isEqualTo("Asked again by itself, as there may be room now");
        assertThat(news()).isEqualTo(1);
        workspaces.in(acme, () -> seen(order));
        assertThat(news()).isEqualTo(1);
        workspaces.as(acme, sales, () -> seen(order));
        assertThat(news()).isZero();
    }

    @Test
    void leavesWhatSomebodyRefused() {
        credit.limit(acme, customer, eur(100));
        var invoice = books.issued(acme, customer, eur(100));
        var order = asks(50);
        workspaces.in(acme, () -> orders.refuse(order.id(), "they cancelled by telephone"));

        pay(invoice, 100);
        workspaces.in(acme, () -> run());

        assertThat(state(order)).isEqualTo(OrderState.REFUSED);
        assertThat(steps(order)).hasSize(2);
    }

    @Test
    void givesRoomToTheFirstWhoFitsIn() {
        credit.policy(acme, OverLimit.BLOCK, OverLimit.BLOCK);
        credit.limit(acme, customer, eur(10));
        var first = asks(300);
        clock.advance(Duration.ofSeconds(1));
        var second = asks(80);
        clock.advance(Duration.ofSeconds(1));
        var third = asks(70);

        credit.limit(acme, customer, eur(150));
        queue.drain();

        assertThat(List.of(state(first), state(second), state(third)))
                .containsExactly(OrderState.REFUSED, OrderState.RELEASED, OrderState.RELEASED);
        assertThat(steps(first)).hasSize(1);
    }

    @Test
    void releasesWhatWaitsOnceThereIsRoomInTheGroup() {
        credit.policy(acme, OverLimit.APPROVE, OverLimit.APPROVE);
        credit.limit(acme, customer, eur(100));
        var cancelled = asks(100);
        var waiting = asks(40);
        assertThat(waiting.state()).isEqualTo(OrderState.WAITING);

        workspaces.as(acme, sales, () -> {
            orders.cancel(cancelled.id(), "");
            return true;
        });
        queue.drain();

        assertThat(state(waiting)).isEqualTo(OrderState.RELEASED);
    }

    /** What is paid before there is any invoice is no risk. */
    @Test
    void releasesAtOnceWhatIsPaidOnAccount() {
        credit.policy(acme, OverLimit.APPROVE, OverLimit.APPROVE);
        credit.limit(acme, customer, eur(0));
        var order = asks(140);
        assertThat(order.state()).isEqualTo(OrderState.WAITING);

        pay(139);
        assertThat(state(order)).isEqualTo(OrderState.WAITING);
        pay(1);
        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
    }

    @Test
    void followsAnotherPolicyAtOnce() {
        credit.policy(acme, OverLimit.BLOCK, OverLimit.BLOCK);
        credit.limit(acme, customer, eur(10));
        var order = asks(50);
        assertThat(order.state()).isEqualTo(OrderState.REFUSED);

        credit.policy(acme, OverLimit.BLOCK, OverLimit.WARN);
        queue.drain();

        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
    }

    @Test
    void followsAnUnlockByHand() {
        credit.holds(acme, REFUSES);
        books.issued(acme, customer, List.of(new Instalment(TODAY.minusDays(11), eur(500))));
        var order = asks(100);
        var more = asks(1);

        workspaces.in(acme, () -> decisions.unlock(Ids.next(), customer, new NewUnlock(LimitScope.CUSTOMER, eur(100), TODAY, "season")));
        queue.drain();

        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
        assertThat(state(more)).isEqualTo(OrderState.REFUSED);
    }

    /** A policy says yes from now on; an order whose last day is over stays refused. */
    @Test
    void happensAtNightForWhatNobodyTells() {
        credit.policy(acme, OverLimit.BLOCK, OverLimit.BLOCK);
        credit.limit(acme, customer, eur(10));
        var order = asks(50);
        var brief = workspaces.as(acme, sales,
                () -> orders.ask(Ids.next(), new NewOrder(customer, "PO-2", eur(50), TODAY, TODAY)));
        credit.policy(acme, OverLimit.WARN, OverLimit.WARN);
        assertThat(state(order)).isEqualTo(OrderState.REFUSED);

        clock.advance(Duration.ofDays(1));
        workspaces.in(bolt, () -> run());
        assertThat(state(order)).isEqualTo(OrderState.REFUSED);
        workspaces.in(acme, () -> run());

        assertThat(state(order)).isEqualTo(OrderState.RELEASED);
        assertThat(state(brief)).isEqualTo(OrderState.REFUSED);
    }

    private boolean run() {
        again.run(TODAY.plusDays(1));
        return true;
    }

    private OrderView asks(long minor) {
        return workspaces.as(acme, sales, () -> orders.ask(Ids.next(), order(customer, eur(minor))));
    }

    private boolean seen(OrderView order) {
        orders.see(order.id());
        return true;
    }

    private int news() {
        return workspaces.as(acme, sales, list::toLookAt);
    }

    private OrderState state(OrderView order) {
        return workspaces.in(acme, () -> list.view(order.id())).state();
    }

    private List<OrderStepView> steps(OrderView order) {
        return workspaces.in(acme, () -> list.steps(order.id()));
    }

    private void pay(UUID invoice, long minor) {
        pay(minor, new Share(invoice, eur(minor)));
    }

    private void pay(long minor, Share... shares) {
        workspaces.in(acme, () -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(minor), TODAY, null),
                List.of(shares)));
        queue.drain();
    }
}
