package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.identity.factor.GivenApp;
import com.duebook.jobs.WorkQueue;
import com.duebook.money.Money;
import com.duebook.payments.PaymentFixture;
import com.duebook.problem.Denied;
import com.duebook.problem.Refusal;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Confirmation;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.connection.AccountState;
import com.duebook.workspace.connection.ConnectedAccounts;
import com.duebook.workspace.connection.StripeConnections;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account opened by the production adapter at the loopback Stripe, from the first click to a payment on it. */
@IntegrationTest
class StripeOnboardingTest {

    private static final Money AMOUNT = PaymentFixture.eur(12_300);

    @Autowired StripeOnboarding onboarding;
    @Autowired StripeConnections connections;
    @Autowired ConnectedAccounts accounts;
    @Autowired StripeAccounts stripe;
    @Autowired StripeGateway gateway;
    @Autowired PaymentFixture fixture;
    @Autowired WorkQueue queue;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Tenancy tenancy;
    @Autowired TenantJdbc jdbc;
    @Autowired JdbcClient client;
    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    Onboarding owner;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        owner = new Onboarding(port);
    }

    @Test
    void opensOneAccountHoweverOftenOneGoesThere() {
        var first = begin();
        var account = account();
        var second = begin();

        assertThat(account).startsWith("acct_1");
        assertThat(account()).isEqualTo(account);
        assertThat(second).isNotEqualTo(first);
        assertThat(in(bolt, connections::find)).isEmpty();
        assertThat(owner.visits(second).body()).contains("Acme", account);
    }

    @Test
    void isTakenForReadyOnlyOnceStripeTakesPayments() {
        var link = begin();
        owner.visits(link);

        assertThat(owner.answers(link, "LATER").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/settings?stripe=back"));
        assertThat(in(acme, onboarding::check)).contains(AccountState.UNFINISHED);

        go("REVIEW");
        assertThat(in(acme, onboarding::check)).contains(AccountState.IN_REVIEW);
        assertThat(in(acme, gateway::isConnected)).isFalse();

        go("FINISH");
        assertThat(in(acme, onboarding::check)).contains(AccountState.READY);
        assertThat(in(acme, stripe::current).orElseThrow().account()).isEqualTo(account());
        assertThat(in(bolt, connections::find)).isEmpty();
    }

    @Test
    void hearsOfItByTheWebhookWhenNobodyComesBack() {
        go("FINISH");

        queue.drain();

        assertThat(state()).isEqualTo(AccountState.READY);
    }

    @Test
    void asksForAFreshLinkWhereOneIsOpenedTwiceOrTooLate() {
        var link = begin();

        assertThat(owner.visits(link).statusCode()).isEqualTo(200);
        assertThat(owner.visits(link).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/settings?stripe=again"));
        assertThat(owner.visits(URI.create("/sandbox/connect/al_unknown")).statusCode()).isEqualTo(404);
    }

    @Test
    void paysAnInvoiceOnTheConnectedAccount() {
        go("FINISH");
        in(acme, onboarding::check);
        var customer = fixture.customer(acme, "Payer Inc");
        var invoice = fixture.invoice(acme, customer, AMOUNT);
        var session = fixture.session(acme, fixture.attempt(acme, customer, invoice));

        new CardPayer(port).pays(session);
        queue.drain();

        assertThat(client.sql("select account from sandbox_object where id = ?").param(session)
                .query(String.class).single()).isEqualTo(account());
        assertThat(fixture.open(acme, invoice)).isEqualTo(Money.zero(PaymentFixture.EUR));
        assertThat(fixture.payments(acme)).isOne();
        assertThat(fixture.payments(bolt)).isZero();
    }

    @Test
    void takesNoNewPaymentsOnceDisconnectedAndStillBooksThoseUnderWay() {
        go("FINISH");
        in(acme, onboarding::check);
        var customer = fixture.customer(acme, "Payer Inc");
        var invoice = fixture.invoice(acme, customer, AMOUNT);
        var session = fixture.session(acme, fixture.attempt(acme, customer, invoice));

        in(acme, () -> done(accounts::disconnect));
        assertThat(in(acme, gateway::isConnected)).isFalse();
        new CardPayer(port).pays(session);
        queue.drain();

        assertThat(fixture.open(acme, invoice)).isEqualTo(Money.zero(PaymentFixture.EUR));
        assertThat(in(acme, onboarding::check)).contains(AccountState.READY);
        assertThat(state()).isEqualTo(AccountState.DISCONNECTED);
        var account = account();
        assertThat(in(acme, onboarding::resume)).contains(AccountState.READY);
        assertThat(account()).isEqualTo(account);
        assertThat(state()).isEqualTo(AccountState.READY);
    }

    @Test
    void isDisconnectedWhenItsOwnerShutsThePlatformOut() {
        go("FINISH");
        in(acme, onboarding::check);
        var event = """
                {"id":"evt_out%s","object":"event","livemode":false,"type":"account.application.deauthorized",\
                "account":"%s","data":{"object":{"id":"ca_1","object":"application"}}}"""
                .formatted(port, account());

        assertThat(new Deliveries(port).post(event, clock.instant())).isEqualTo(200);
        queue.drain();

        assertThat(state()).isEqualTo(AccountState.DISCONNECTED);
    }

    @Test
    void beginsAnewOnceForgotten() {
        begin();
        var first = account();
        in(acme, () -> done(accounts::forget));
        clock.advance(Duration.ofSeconds(1));

        begin();

        assertThat(account()).isNotEqualTo(first);
    }

    @Test
    void repeatsWhatStripeSaysAgainstTheCountry() {
        workspaces.in(acme, () -> jdbc.sql("update workspace set country = 'CU' where id = :tenant").update());

        assertThatExceptionOfType(Refusal.class).isThrownBy(this::begin)
                .satisfies(refusal -> assertThat(refusal.arguments()[0]).isEqualTo("Country 'CU' is not supported."));
        assertThat(in(acme, connections::find).orElseThrow().account()).isNull();
    }

    @Test
    void isLeftToTheOwner() {
        var admin = workspaces.member(acme, Role.ADMIN);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> tenancy.callAs(acme, admin, onboarding::begin));
    }

    /** Stripe's pages ask where money is paid out to. */
    @Test
    void asksForTheOwnersSecondFactorBeforeAnythingIsOpened() {
        var ann = workspaces.member(acme, Role.OWNER);
        GivenApp.to(Objects.requireNonNull(ann.id()), context);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tenancy.callAs(acme, ann, onboarding::begin))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("dualcontrol.factor.needed"));
        assertThat(in(acme, connections::find)).isEmpty();

        var link = begin();
        assertThatExceptionOfType(Refusal.class).as("of an account that there is")
                .isThrownBy(() -> tenancy.callAs(acme, ann, onboarding::begin));
        assertThat(new Confirmation(Right.OWN, Confirmation.Kind.SECOND_FACTOR, Objects.requireNonNull(ann.id()))
                .around(() -> tenancy.callAs(acme, ann, onboarding::begin))).isNotEqualTo(link);
    }

    private void go(String step) {
        var link = begin();
        owner.visits(link);
        owner.answers(link, step);
    }

    private URI begin() {
        return in(acme, onboarding::begin);
    }

    private String account() {
        return Objects.requireNonNull(in(acme, connections::find).orElseThrow().account());
    }

    private AccountState state() {
        return Objects.requireNonNull(in(acme, connections::find).orElseThrow().state());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T in(UUID workspace, Supplier<T> work) {
        return tenancy.callAs(workspace, Actor.SYSTEM, work);
    }
}
