package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.money.Money;
import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.tenancy.TenantJdbc;
import com.duebook.workspace.connection.StripeConnections;
import com.duebook.workspace.connection.StripeSecrets;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workspace that brought a restricted key and a webhook of its own, beside one that did not. */
@IntegrationTest
class OwnKeyTest {

    private static final String SECRET = "whsec_ofAcmeAlone";
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired StripeConnections connections;
    @Autowired StripeGateway gateway;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired Tenancy tenancy;
    @Autowired TenantJdbc jdbc;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    String endpoint;

    @BeforeEach
    void connectOneOfTwoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        endpoint = in(acme, () -> connections.reserveEndpoint());
        in(acme, () -> {
            connections.connect(new StripeSecrets("rk_test_ofAcmeAlone" + port, SECRET));
            return true;
        });
    }

    @Test
    void keepsItsWebhookAddressOnceReserved() {
        assertThat(in(acme, () -> connections.reserveEndpoint())).isEqualTo(endpoint).hasSize(43);
        assertThat(in(bolt, () -> connections.reserveEndpoint())).isNotEqualTo(endpoint);
        assertThat(in(bolt, () -> connections.find()).orElseThrow().isComplete()).isFalse();
    }

    @Test
    void opensCheckoutsInItsOwnAccount() {
        var session = in(acme, () -> gateway.open(Checkouts.of(Money.of(700, EUR), clock.instant()))).session();

        assertThat(in(acme, () -> gateway.read(session)).session()).isEqualTo(session);
        assertThatExceptionOfType(GatewayRefused.class).isThrownBy(() -> in(bolt, () -> gateway.read(session)));
    }

    @Test
    void takesEventsAtItsOwnAddressWithItsOwnSecretOnly() {
        var event = Deliveries.event("evt_own", "checkout.session.expired", acme, Deliveries.session("cs_test_1"));
        var own = event.replace("\"account\":\"" + Deliveries.account(acme) + "\",", "");

        assertThat(post(endpoint, own, SECRET)).isEqualTo(200);
        assertThat(post(endpoint, own, Deliveries.SECRET)).isEqualTo(400);
        assertThat(post(endpoint, event, SECRET)).isEqualTo(400);
        assertThat(post("platform", own, SECRET)).isEqualTo(400);
        assertThat(stored(acme)).containsExactly("evt_own");
        assertThat(stored(bolt)).isEmpty();
    }

    private int post(String address, String body, String secret) {
        return new Deliveries(port).post(address, body.getBytes(UTF_8),
                Deliveries.signature(body, secret, clock.instant())).statusCode();
    }

    private List<String> stored(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("select e.id from stripe_event e where e.tenant_id = :tenant")
                .query(String.class).list());
    }

    private <T> T in(UUID workspace, Supplier<T> work) {
        return tenancy.callAs(workspace, Actor.SYSTEM, work);
    }
}
