package com.duebook.credit.order;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static com.duebook.credit.order.CreditBooks.order;
import static com.duebook.credit.policy.OverLimit.APPROVE;
import static com.duebook.credit.policy.OverLimit.BLOCK;
import static com.duebook.credit.policy.OverLimit.WARN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.limit.LimitBook.Holder;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.policy.ExposureBucket;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.money.Money;
import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.Books;
import com.duebook.receivables.Receivables;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@IntegrationTest
class OrdersTest extends TwoWorkspaces {

    @Autowired Orders orders;
    @Autowired OrderList list;
    @Autowired LapseOrders lapse;
    @Autowired CreditBooks credit;
    @Autowired CustomerGroups groups;
    @Autowired Receivables receivables;
    @Autowired RuleBook rules;
    @Autowired Books books;

    private UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = books.customer(acme, "Harbor Ltd");
    }

    @Test
    void areReleasedWhereThereIsNoLimit() {
        assertThat(ask(1_000_000).state()).isEqualTo(OrderState.RELEASED);
        assertThat(reserved()).isEqualTo(1_000_000);
    }

    @Test
    void areReleasedUpToTheLimitAndNotACentBeyond() {
        credit.limit(acme, customer, eur(1_000));
        credit.policy(acme, BLOCK, BLOCK);
        books.issued(acme, customer, eur(300));

        assertThat(ask(701).state()).isEqualTo(OrderState.REFUSED);
        assertThat(ask(700).state()).isEqualTo(OrderState.RELEASED);
        var refused = ask(1);

        assertThat(refused.state()).isEqualTo(OrderState.REFUSED);
        assertThat(only(refused).shortfall()).isEqualTo(
                new Shortfall(new Holder(customer, LimitScope.CUSTOMER), eur(1_000), eur(1_000), eur(1), eur(1)));
        assertThat(reserved()).isEqualTo(700);
    }

    @Test
    void waitForThoseWhoDecideAndHaveNotAsked() {
        credit.limit(acme, customer, eur(100));
        var sales = workspaces.member(acme, Role.SALES);
        var manager = workspaces.member(acme, Role.OWNER);
        workspaces.as(acme, sales, () -> orders.ask(Ids.next(), order(customer, eur(150))));
        workspaces.as(acme, manager, () -> orders.ask(Ids.next(), order(customer, eur(160))));

        assertThat(workspaces.as(acme, manager, list::toLookAt)).as("not its own").isEqualTo(1);
        assertThat(workspaces.as(acme, sales, list::toLookAt)).isZero();
        assertThat(workspaces.as(bolt, workspaces.member(bolt, Role.CREDIT_MANAGER), list::toLookAt)).isZero();
    }

    @Test
    void areAskedOnceUnderOneIntention() {
        var intention = Ids.next();
        var first = workspaces.in(acme, () -> orders.ask(intention, order(customer, eur(10))));

        assertThat(workspaces.in(acme, () -> orders.ask(intention, order(customer, eur(10)))).id()).isEqualTo(first.id());
        assertThat(reserved()).isEqualTo(10);
    }

    @Test
    void waitForSomebodyElseWhoDecides() {
        credit.limit(acme, customer, eur(100));
        var owner = workspaces.member(acme, Role.OWNER);
        var sales = workspaces.member(acme, Role.SALES);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        var waiting = as(owner, 150);

        assertThat(waiting.state()).isEqualTo(OrderState.WAITING);
        assertThat(reserved()).isZero();
        assertThat(workspaces.in(acme, () -> list.counts(OrderFilter.ALL))).isEqualTo(Map.of(OrderState.WAITING, 1));
        refused("credit.order.refusal.own", () -> release(owner, waiting));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> release(sales, waiting));
        assertThat(release(manager, waiting).state()).isEqualTo(OrderState.RELEASED);
        assertThat(reserved()).isEqualTo(150);
        refused("credit.order.refusal.notWaiting", () -> release(manager, waiting));
        assertThat(steps(waiting)).extracting(OrderStepView::state).containsExactly(OrderState.WAITING, OrderState.RELEASED);
        assertThat(steps(waiting).getLast().shortfall()).extracting(Shortfall::missing).isEqualTo(eur(50));
        assertThat(workspaces.in(acme, () -> list.page(OrderFilter.of(OrderState.RELEASED), 0, 10)))
                .extracting(row -> row.order().id())
                .containsExactly(waiting.id());
    }

    /** Measured with what is used already, so that many small orders are no way around. */
    @Test
    void areAboveWhoDecidesLess() {
        credit.limit(acme, customer, eur(100));
        var sales = workspaces.member(acme, Role.SALES);
        var manager = workspaces.member(acme, Role.CREDIT_MANAGER);
        workspaces.in(acme, () -> {
            rules.replace(ApprovalRules.NONE, new ApprovalRules(List.of(new Rule(Role.CREDIT_MANAGER, Right.DECIDE_CREDIT, eur(120)))));
            return true;
        });
        var first = as(sales, 110);
        assertThat(release(manager, first).state()).isEqualTo(OrderState.RELEASED);

        var second = as(sales, 11);
        refused("dualcontrol.needed", () -> release(manager, second));
    }

    @Test
    void areRefusedWithAReason() {
        credit.limit(acme, customer, eur(100));
        var waiting = ask(150);

        refused("credit.order.refusal.note", () -> workspaces.in(acme, () -> orders.refuse(waiting.id(), " ")));
        assertThat(workspaces.in(acme, () -> orders.refuse(waiting.id(), "too much")).state()).isEqualTo(OrderState.REFUSED);
        assertThat(steps(waiting).getLast().note()).isEqualTo("too much");
    }

    @Test
    void passWithAWarningWhereThePolicySaysSo() {
        credit.limit(acme, customer, eur(100));
        credit.policy(acme, BLOCK, WARN);

        var released = ask(150);
        assertThat(released.state()).isEqualTo(OrderState.RELEASED);
        assertThat(only(released).shortfall()).isNotNull();
    }

    /** Closing one order, filling the room, and opening it again. */
    @Test
    void askAgainWhenTheyAreReopened() {
        credit.limit(acme, customer, eur(100));
        credit.policy(acme, BLOCK, BLOCK);
        var first = ask(80);
        cancel(first);
        assertThat(reserved()).isZero();
        var second = ask(80);

        assertThat(workspaces.in(acme, () -> orders.reopen(first.id())).state()).isEqualTo(OrderState.REFUSED);
        cancel(second);
        assertThat(workspaces.in(acme, () -> orders.reopen(first.id())).state()).isEqualTo(OrderState.RELEASED);
        assertThat(reserved()).isEqualTo(80);
    }

    @Test
    void askAgainWhenTheyAreChanged() {
        credit.limit(acme, customer, eur(100));
        credit.policy(acme, BLOCK, BLOCK);
        var first = ask(80);

        var lower = change(first, eur(20));
        assertThat(lower.state()).isEqualTo(OrderState.RELEASED);
        assertThat(reserved()).isEqualTo(20);
        var exact = change(lower, eur(100));
        assertThat(exact.state()).isEqualTo(OrderState.RELEASED);
        var beyond = change(exact, eur(101));
        assertThat(beyond.state()).isEqualTo(OrderState.REFUSED);
        assertThat(reserved()).isZero();
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class).isThrownBy(() -> change(exact, eur(1)));
        refused("credit.order.refusal.customer", () -> workspaces.in(acme,
                () -> orders.change(beyond.id(), beyond.version(), order(books.customer(acme, "Other"), eur(1)))));
        refused("rates.refusal.missing", () -> change(beyond, Money.of(1, Currency.getInstance("CHF"))));
    }

    @Test
    void reserveNothingOnceTheyLapse() {
        var asked = ask(80);
        clock.advance(Duration.ofDays(30));
        assertThat(reserved()).isEqualTo(80);
        clock.advance(Duration.ofDays(1));

        assertThat(reserved()).isZero();
        assertThat(view(asked).state()).isEqualTo(OrderState.LAPSED);
        assertThat(steps(asked)).hasSize(1);
        for (var night = 0; night < 2; night++) {
            workspaces.outside(acme, () -> {
                lapse.run(TODAY.plusDays(31));
                return true;
            });
        }
        assertThat(steps(asked)).extracting(OrderStepView::state).containsExactly(OrderState.RELEASED, OrderState.LAPSED);
        assertThat(workspaces.in(acme, () -> orders.reopen(asked.id())).lapsesOn()).isEqualTo(TODAY.plusDays(61));
        assertThat(reserved()).isEqualTo(80);
    }

    @Test
    void areHeldToTheLimitOfTheirGroup() {
        var house = books.customer(acme, "House");
        var branch = books.customer(acme, "Branch");
        workspaces.in(acme, () -> {
            groups.place(customer, house);
            groups.place(branch, house);
            return true;
        });
        credit.groupLimit(acme, house, eur(100));
        credit.policy(acme, BLOCK, BLOCK);

        assertThat(ask(60).state()).isEqualTo(OrderState.RELEASED);
        var refused = credit.ask(acme, branch, eur(41));
        assertThat(refused.state()).isEqualTo(OrderState.REFUSED);
        assertThat(Objects.requireNonNull(only(refused).shortfall()).holder()).isEqualTo(new Holder(house, LimitScope.GROUP));
        assertThat(credit.ask(acme, branch, eur(40)).state()).isEqualTo(OrderState.RELEASED);
        assertThat(credit.ask(acme, house, eur(1)).state()).isEqualTo(OrderState.REFUSED);
    }

    @Test
    void standForTheDraftThatIsToUseThem() {
        credit.policy(acme, BLOCK, APPROVE, ExposureBucket.DRAFTS);
        var order = ask(80);
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(100))));
        assertThat(credit.exposed(acme, customer, ExposureBucket.DRAFTS)).isEqualTo(100);

        bill(order, draft);

        assertThat(credit.exposed(acme, customer, ExposureBucket.DRAFTS)).isEqualTo(20);
        assertThat(reserved()).isEqualTo(80);
        workspaces.in(acme, () -> {
            receivables.discard(draft);
            return true;
        });
        assertThat(reserved()).isEqualTo(80);
        assertThat(credit.exposed(acme, customer, ExposureBucket.DRAFTS)).isZero();
    }

    @Test
    void areBilledByADraftOfTheirOwn() {
        var order = ask(80);
        var other = workspaces.in(acme, () -> receivables.draft(Books.details(books.customer(acme, "Other"), eur(80))));
        var dollars = workspaces.in(acme, () -> receivables.draft(Books.details(customer, Money.of(80, Currency.getInstance("USD")))));
        var issued = books.issued(acme, customer, eur(80));

        for (var wrong : List.of(other, dollars, issued)) {
            refused("credit.order.refusal.draft", () -> bill(order, wrong));
        }
        cancel(order);
        var draft = workspaces.in(acme, () -> receivables.draft(Books.details(customer, eur(80))));
        refused("credit.order.refusal.notReleased", () -> bill(order, draft));
    }

    @Test
    void refuseWhatIsNone() {
        refused("credit.order.refusal.amount", () -> ask(0));
        refused("credit.order.refusal.reference",
                () -> workspaces.in(acme, () -> orders.ask(Ids.next(), new NewOrder(customer, " ", eur(1), TODAY, null))));
        refused("credit.order.refusal.lapses",
                () -> workspaces.in(acme, () -> orders.ask(Ids.next(), new NewOrder(customer, "1", eur(1), TODAY, TODAY.minusDays(1)))));
        assertThat(workspaces.in(acme, () -> list.page(OrderFilter.of(customer), 0, 10))).isEmpty();
    }

    @Test
    void areNobodyElses() {
        var order = ask(80);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> workspaces.in(bolt, () -> orders.ask(Ids.next(), order(customer, eur(1)))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> orders.reopen(order.id())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> workspaces.in(bolt, () -> list.view(order.id())));
        assertThat(workspaces.in(bolt, () -> list.steps(order.id()))).isEmpty();
        assertThat(workspaces.in(bolt, () -> list.page(OrderFilter.of(customer), 0, 10))).isEmpty();
        assertThat(workspaces.in(bolt, () -> list.counts(OrderFilter.ALL))).isEmpty();
    }

    private OrderView ask(long minor) {
        return credit.ask(acme, customer, eur(minor));
    }

    private OrderView as(Actor actor, long minor) {
        return workspaces.as(acme, actor, () -> orders.ask(Ids.next(), order(customer, eur(minor))));
    }

    private OrderView release(Actor actor, OrderView order) {
        return workspaces.as(acme, actor, () -> orders.release(order.id(), "season"));
    }

    private OrderView change(OrderView order, Money amount) {
        return workspaces.in(acme, () -> orders.change(order.id(), order.version(), order(customer, amount)));
    }

    private void cancel(OrderView order) {
        workspaces.in(acme, () -> {
            orders.cancel(order.id(), "");
            return true;
        });
    }

    private void bill(OrderView order, UUID draft) {
        workspaces.in(acme, () -> {
            orders.bill(order.id(), draft);
            return true;
        });
    }

    private OrderView view(OrderView order) {
        return workspaces.in(acme, () -> list.view(order.id()));
    }

    private List<OrderStepView> steps(OrderView order) {
        return workspaces.in(acme, () -> list.steps(order.id()));
    }

    private OrderStepView only(OrderView order) {
        var all = steps(order);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long reserved() {
        return credit.exposed(acme, customer, ExposureBucket.ORDERS);
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(deed::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
