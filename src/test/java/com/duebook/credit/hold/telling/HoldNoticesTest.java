package com.duebook.credit.hold.telling;

import static com.duebook.credit.order.CreditBooks.TODAY;
import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.credit.hold.HoldDecisions;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.limit.LimitScope;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.customers.Customers;
import com.duebook.jobs.WorkQueue;
import com.duebook.ledger.Instalment;
import com.duebook.payments.PaymentDetails;
import com.duebook.payments.PaymentMethod;
import com.duebook.payments.Payments;
import com.duebook.payments.Share;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Role;
import com.duebook.workspace.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever looks after a customer hears when its hold begins and ends; where nobody does, everybody in sales. */
@IntegrationTest
class HoldNoticesTest extends TwoWorkspaces {

    @Autowired HoldNotices notices;
    @Autowired HoldDecisions decisions;
    @Autowired CreditBooks credit;
    @Autowired Customers customers;
    @Autowired Members members;
    @Autowired Payments payments;
    @Autowired Books books;
    @Autowired WorkQueue queue;

    private Actor owner;
    private Actor sales;
    private Actor finance;
    private UUID customer;

    @BeforeEach
    void people() {
        owner = workspaces.member(acme, Role.CREDIT_MANAGER);
        sales = workspaces.member(acme, Role.SALES);
        finance = workspaces.member(acme, Role.FINANCE);
        customer = books.customer(acme, "Harbor Ltd");
        credit.holds(acme, new HoldPolicy(90, 10, Set.of(HeldDeed.TELL_SALES)));
    }

    @Test
    void tellEverybodyInSalesOfACustomerThatNobodyLooksAfter() {
        var invoice = late();
        assertThat(told(sales)).extracting(HoldNotice::state).containsExactly(HoldState.HOLD);
        assertThat(told(owner)).isEmpty();
        assertThat(told(finance)).isEmpty();
        assertThat(workspaces.as(bolt, workspaces.member(bolt, Role.SALES), () -> notices.newest(9))).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        pay(invoice);
        assertThat(told(sales)).extracting(HoldNotice::state).containsExactly(HoldState.NONE, HoldState.HOLD);
        assertThat(workspaces.as(acme, sales, () -> notices.since(told(sales).getLast().at(), 9))).isEqualTo(1);
        assertThat(workspaces.as(acme, sales, () -> notices.since(Instant.EPOCH, 1))).isEqualTo(1);
    }

    @Test
    void tellItsOwnerAloneAsLongAsItIsHere() {
        own();
        late();
        assertThat(told(owner)).hasSize(1);
        assertThat(told(sales)).isEmpty();
        workspaces.in(acme, () -> {
            members.disable(id(owner));
            decisions.stop(customer, LimitScope.CUSTOMER, "insolvent");
            decisions.endStop(customer, LimitScope.CUSTOMER, "mistake");
            return true;
        });
        assertThat(told(sales)).as("still held").isEmpty();
    }

    @Test
    void tellSalesWhereItsOwnerHasLeft() {
        own();
        workspaces.in(acme, () -> {
            members.disable(id(owner));
            decisions.stop(customer, LimitScope.CUSTOMER, "insolvent");
            return true;
        });
        assertThat(told(sales)).extracting(HoldNotice::state).containsExactly(HoldState.STOP);
        assertThat(told(sales).getFirst().by()).isNotNull();
    }

    @Test
    void tellNobodyWhereThePolicyDoesNot() {
        credit.holds(acme, new HoldPolicy(90, 10, Set.of(HeldDeed.ORDER)));
        late();
        assertThat(told(sales)).isEmpty();
    }

    private void own() {
        workspaces.in(acme, () -> {
            var view = customers.view(customer);
            customers.update(customer, view.version(), view.details().withOwner(id(owner)));
            return true;
        });
    }

    private UUID late() {
        var invoice = books.issued(acme, customer, List.of(new Instalment(TODAY.minusDays(11), eur(500))));
        books.issued(acme, customer, eur(1));
        queue.drain();
        return invoice;
    }

    private void pay(UUID invoice) {
        workspaces.in(acme, () -> payments.record(new PaymentDetails(Ids.next(), customer, PaymentMethod.TRANSFER, eur(500), TODAY, null),
                List.of(new Share(invoice, eur(500)))));
        queue.drain();
    }

    private List<HoldNotice> told(Actor member) {
        return workspaces.as(acme, member, () -> notices.newest(9));
    }

    private static UUID id(Actor member) {
        return Objects.requireNonNull(member.id());
    }
}
