package com.duebook.stripe;

import static com.duebook.credit.order.CreditBooks.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.credit.hold.HoldState;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.UnlockQuote;
import com.duebook.credit.order.CreditBooks;
import com.duebook.credit.order.OrderState;
import com.duebook.credit.order.OrderView;
import com.duebook.credit.order.OrderList;
import com.duebook.credit.policy.HeldDeed;
import com.duebook.credit.policy.HoldPolicy;
import com.duebook.credit.policy.OverLimit;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.PaymentFixture;
import com.duebook.portal.PayerDesk;
import com.duebook.receivables.Books;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TwoWorkspaces;
import com.duebook.workspace.Workspaces;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Limit 10,000.00, owed 12,345.67, nothing too late: by its link, from the card to the released order. */
@IntegrationTest
class UnlockStoryTest extends TwoWorkspaces {

    @Autowired CreditBooks credit;
    @Autowired Books books;
    @Autowired PaymentFixture fixture;
    @Autowired Holds holds;
    @Autowired OrderList list;
    @Autowired PaymentLinks links;
    @Autowired PayerDesk desk;
    @Autowired Workspaces settings;
    @Autowired WorkQueue queue;
    @LocalServerPort int port;

    private UUID customer = UUID.randomUUID();
    private UUID invoice = UUID.randomUUID();
    private @Nullable OrderView order;

    @BeforeEach
    void anOrderThatAHoldRefuses() {
        credit.holds(acme, new HoldPolicy(90, 10, Set.of(HeldDeed.ISSUE, HeldDeed.ORDER)));
        credit.policy(acme, OverLimit.WARN, OverLimit.WARN);
        workspaces.in(acme, () -> {
            var now = settings.settings();
            settings.update(now.defaults(now.currency(), now.zone(), now.language(), now.termsDays(), now.taxRate(), false));
            return true;
        });
        customer = fixture.customer(acme, "Harbor Foods");
        invoice = books.issued(acme, customer, eur(12_345_67));
        credit.limit(acme, customer, eur(10_000_00));
        queue.drain();
        var asked = credit.ask(acme, customer, eur(50));
        order = asked;
        assertThat(asked.state()).isEqualTo(OrderState.REFUSED);
    }

    @Test
    void unlocksWithTheLeastSumAtOnceAndNotWithACentLess() {
        var token = link();
        pay(token, eur(2_345_66));
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(10_000_01));
        assertThat(state()).isEqualTo(HoldState.HOLD);
        assertThat(answer()).isEqualTo(OrderState.REFUSED);
        assertThat(workspaces.in(acme, () -> holds.of(customer)).quote().amounts()).containsExactly(eur(1));

        // A cent alone is less than a card can pay.
        pay(token, eur(1_00));
        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(9_999_01));
        assertThat(state()).isEqualTo(HoldState.WATCH);
        assertThat(answer()).isEqualTo(OrderState.RELEASED);
    }

    @Test
    void asksForTheLeastSumByItself() {
        pay(link(), null);

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(10_000_00));
        assertThat(answer()).isEqualTo(OrderState.RELEASED);
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(0));
    }

    @Test
    void keepsWhatIsMoreAsCredit() {
        pay(link(), eur(12_400_00));

        assertThat(fixture.open(acme, invoice)).isEqualTo(eur(0));
        assertThat(fixture.credit(acme, customer)).isEqualTo(eur(54_33));
        assertThat(answer()).isEqualTo(OrderState.RELEASED);
    }

    private String link() {
        var items = workspaces.in(acme, () -> holds.of(customer)).quote().parts().stream().map(UnlockQuote.Part::item).toList();
        return workspaces.in(acme, () -> links.unlock(customer, items)).getPath().substring("/pay/".length());
    }

    /** With a card; the provider tells by its webhook. @param amount null for what the page asks for */
    private void pay(String token, @Nullable Money amount) {
        var page = desk.page(token).orElseThrow();
        var items = List.of(page.open().getFirst().id());
        var checkout = desk.pay(token, items, amount, Locale.ENGLISH).getPath();
        new CardPayer(port).pays(checkout.substring(checkout.lastIndexOf('/') + 1));
        queue.drain();
    }

    private HoldState state() {
        return workspaces.in(acme, () -> holds.of(customer)).state();
    }

    /** Without anybody asking again. */
    private OrderState answer() {
        return workspaces.in(acme, () -> list.view(Objects.requireNonNull(order).id())).state();
    }
}
