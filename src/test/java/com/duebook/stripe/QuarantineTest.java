package com.duebook.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.checkout.Checkouts;
import com.duebook.delivery.Invoicing;
import com.duebook.installation.Installation;
import com.duebook.payments.PaymentFixture;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Ids;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** L-07: a restored copy sends no mail and calls no Stripe until somebody lets it go on. */
class QuarantineTest extends ManySales {

    private static final String COUNTED = "counted";

    @Autowired Installation installation;
    @Autowired Invoicing invoicing;
    @Autowired Checkouts checkouts;
    @Autowired PaymentFixture fixture;
    @Autowired JdbcClient client;
    @Autowired TransactionTemplate transaction;
    @Autowired ConfigurableEnvironment environment;

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer stripe;
    private CardSales.Sale sale;
    private UUID invoice;

    /** Everything that could call or write waits: a card sale of which nobody has heard, and a mail. */
    @BeforeEach
    void workThatWaits() throws IOException {
        faults.loseEvents();
        sale = sales.open(acme, 1).getFirst();
        new CardPayer(port).pays(sale.session());
        invoice = fixture.invoice(acme, sale.customer(), PaymentFixture.eur(7_00));
        workspaces.in(acme, () -> invoicing.send(invoice, Ids.next(), ""));
        stripe = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stripe.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        stripe.start();
        environment.getPropertySources().addFirst(new MapPropertySource(COUNTED,
                Map.of("duebook.stripe.api-base", "http://127.0.0.1:" + stripe.getAddress().getPort())));
    }

    @AfterEach
    void back() {
        environment.getPropertySources().remove(COUNTED);
        stripe.stop(0);
        onPlatform(() -> installation.release(installation.id()));
    }

    @Test
    void keepsQuietUntilItIsReleased() {
        restored();
        var mails = caught();

        assertThat(workspaces.in(acme, installation::isInQuarantine)).isTrue();
        workForADay();

        assertThat(calls).hasValue(0);
        assertThat(caught()).isEqualTo(mails);
        assertThat(workspaces.in(acme, checkouts::isPossible)).isFalse();
        assertThat(problem()).isEqualTo("QUARANTINE");

        onPlatform(() -> installation.release(installation.id()));
        workForADay();

        assertThat(calls).hasPositiveValue();
        assertThat(caught()).isGreaterThan(mails);
        assertThat(workspaces.in(acme, checkouts::isPossible)).isTrue();
    }

    @Test
    void keepsQuietInADatabaseOfAnotherInstallation() {
        sql("update installation set mark = 'another-one'");
        onPlatform(installation::afterSingletonsInstantiated);

        assertThat(workspaces.in(acme, installation::isInQuarantine)).isTrue();
        assertThat(workspaces.in(acme, installation::mark)).contains("another-one");
    }

    @Test
    void isReleasedByItsIdAlone() {
        restored();

        assertThatThrownBy(() -> onPlatform(() -> installation.release("yes"))).isInstanceOf(Refusal.class);

        assertThat(workspaces.in(acme, installation::isInQuarantine)).isTrue();
    }

    @Test
    void takesANewDatabaseForItsOwn() {
        sql("update installation set mark = ''");

        onPlatform(installation::afterSingletonsInstantiated);

        assertThat(workspaces.in(acme, installation::isInQuarantine)).isFalse();
    }

    /** A dump leaves the mark out. */
    private void restored() {
        sql("delete from installation");
        onPlatform(installation::afterSingletonsInstantiated);
    }

    private void onPlatform(Runnable work) {
        tenancy.onPlatform(() -> {
            work.run();
            return true;
        });
    }

    private void workForADay() {
        for (var round = 0; round < 3; round++) {
            clock.advance(Duration.ofHours(8));
            queue.drain();
        }
    }

    private void sql(String statement) {
        tenancy.onPlatform(() -> transaction.execute(status -> client.sql(statement).update()));
    }

    private long caught() {
        return client.sql("select count(*) from caught_mail").query(Long.class).single();
    }

    private String problem() {
        return client.sql("select problem from mail where tenant_id = ? and subject_id = ?")
                .params(List.of(Ids.bytes(acme), Ids.bytes(invoice))).query(String.class).single();
    }
}
