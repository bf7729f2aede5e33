package com.duebook.workspace.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.duebook.jobs.WorkQueue;
import com.duebook.problem.CannotStart;
import com.duebook.secrets.MasterKeys;
import com.duebook.secrets.RewrapKeys;
import com.duebook.support.IntegrationTest;
import com.duebook.support.Size;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.support.WholeDatabase;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Tenancy;
import com.stripe.net.Webhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** S-13: the master key is changed while the webhooks of many workspaces with Stripe keys of their own keep coming. */
@IntegrationTest
class MasterKeyChangeTest {

    private static final int KEY_BYTES = 32;
    private static final int WORKSPACES = Size.of(1_000, 100);

    @Autowired StripeConnections connections;
    @Autowired RewrapKeys rewrap;
    @Autowired WorkQueue queue;
    @Autowired JdbcClient client;
    @Autowired Tenancy tenancy;
    @Autowired TransactionTemplate transaction;
    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired WholeDatabase database;
    @LocalServerPort int port;
    @Value("${duebook.master-key}") String now;
    @Value("${duebook.previous-master-key}") String before;

    private final HttpClient http = HttpClient.newHttpClient();

    private record Own(UUID workspace, String endpoint, String secret) {}

    private List<Own> owners;

    @BeforeEach
    void keepAllSecretsUnderTheOldKey() {
        clock.reset();
        run("update workspace set data_key = null, data_key_by = null");
        run("delete from workspace_stripe");
        owners = new ArrayList<>();
        for (var i = 0; i < WORKSPACES; i++) {
            owners.add(connect(workspaces.open("Number " + i)));
        }
    }

    @Test
    void losesNoWebhookWhileTheKeysMove() throws Exception {
        var moved = new AtomicBoolean();
        var answers = new AtomicInteger();
        var failures = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var worker = 0; worker < 8; worker++) {
                var first = worker;
                threads.submit(() -> {
                    for (var i = first; !moved.get() || answers.get() < 200; i++) {
                        var status = deliver(owners.get(i % owners.size()), "evt_" + first + "_" + i);
                        answers.incrementAndGet();
                        failures.addAndGet(status == 200 ? 0 : 1);
                    }
                    return true;
                });
            }
            var start = System.nanoTime();
            tenancy.onPlatform(() -> {
                rewrap.run("all");
                return true;
            });
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
            moved.set(true);
        }

        assertThat(failures).hasValue(0);
        assertThat(answers.get()).isGreaterThanOrEqualTo(200);
        assertThat(opened(knowing(now))).isEqualTo(WORKSPACES);
        assertThat(knowing(before).unknownMasters()).hasSize(1);
        assertThatThrownBy(() -> knowing(before).of(owners.getFirst().workspace()))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void movesTheKeysAfterTheStart() {
        rewrap.begin();
        queue.drain();

        assertThat(opened(knowing(now))).isEqualTo(WORKSPACES);
    }

    @Test
    void doesNotStartWithAKeyThatOpensNothing() {
        var stranger = new RewrapKeys(List.of(knowing("c3RyYW5nZSBzdHJhbmdlIHN0cmFuZ2Ugc3RyYW5nZSA=")), queue, tenancy, transaction);

        assertThatExceptionOfType(CannotStart.class).isThrownBy(stranger::check).withMessageContaining("DUEBOOK_MASTER_KEY");
        rewrap.check();
    }

    @Test
    void refusesEveryCiphertextOfANeighbourAndEveryChangedOne() {
        var sealed = owners.stream().map(own -> key(own.workspace())).toList();
        for (var i = 0; i < WORKSPACES; i++) {
            keep(owners.get(i), sealed.get((i + 1) % WORKSPACES));
        }
        assertThat(refused()).isEqualTo(WORKSPACES);

        for (var i = 0; i < WORKSPACES; i++) {
            var flipped = sealed.get(i).clone();
            flipped[i % flipped.length] ^= (byte) (1 << i % 8);
            keep(owners.get(i), flipped);
        }
        assertThat(refused()).isEqualTo(WORKSPACES);

        for (var i = 0; i < WORKSPACES; i++) {
            keep(owners.get(i), sealed.get(i));
        }
        assertThat(refused()).as("as it was").isZero();
    }

    @Test
    void keepsNoSecretInTheClear() {
        for (var prefix : List.of("sk_test_", "rk_test_", "sk_live_", "rk_live_", "whsec_")) {
            assertThat(database.placesOf(prefix)).as(prefix).isEmpty();
        }
        run("update workspace set name = 'whsec_planted' where name = 'Number 0'");
        assertThat(database.placesOf("whsec_")).as("the search finds what is there").isNotEmpty();
        run("update workspace set name = 'Number 0' where name = 'whsec_planted'");
    }

    /** With a data key that the old master key wraps, as before the change. */
    private Own connect(UUID workspace) {
        return workspaces.in(workspace, () -> {
            var secret = "whsec_of" + workspace.toString().replace("-", "");
            try {
                knowing(before).of(workspace);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            connections.connect(new StripeSecrets("rk_test_0123456789abcdef", secret));
            return new Own(workspace, connections.find().orElseThrow().endpoint(), secret);
        });
    }

    private DataKeys knowing(String key) {
        return new DataKeys(new MasterKeys(key, "", Path.of("unused")), client);
    }

    private long opened(DataKeys keys) {
        return owners.stream().filter(own -> {
            try {
                return keys.of(own.workspace()).length == KEY_BYTES;
            } catch (GeneralSecurityException e) {
                return false;
            }
        }).count();
    }

    private long refused() {
        return owners.stream().filter(own -> {
            try {
                return tenancy.callAs(own.workspace(), Actor.SYSTEM, () -> connections.secrets().isEmpty());
            } catch (IllegalStateException e) {
                return true;
            }
        }).count();
    }

    private byte[] key(UUID workspace) {
        return client.sql("select secret_key k from workspace_stripe where workspace_id = :id")
                .param("id", Ids.bytes(workspace)).query((row, number) -> row.getBytes("k")).single();
    }

    private void keep(Own own, byte[] key) {
        workspaces.in(own.workspace(), () -> client
                .sql("update workspace_stripe set secret_key = :key where workspace_id = :id")
                .param("key", key).param("id", Ids.bytes(own.workspace())).update());
    }

    private void run(String sql) {
        tenancy.onPlatform(() -> transaction.execute(status -> client.sql(sql).update()));
    }

    private int deliver(Own own, String id) throws Exception {
        var body = """
                {"id":"%s","object":"event","api_version":"2026-07-29.dahlia","created":1795262400,"livemode":false,\
                "type":"checkout.session.expired","data":{"object":{"id":"cs_1","object":"checkout.session"}}}""".formatted(id);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/webhooks/stripe/" + own.endpoint()))
                .header("Stripe-Signature", Webhook.Signature.generateSignatureHeader(
                        body, own.secret(), clock.instant().getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(UTF_8))).build();
        return http.send(request, BodyHandlers.ofString(ISO_8859_1)).statusCode();
    }
}
