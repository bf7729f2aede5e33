package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.duebook.support.IntegrationTest;
import com.duebook.support.TestClock;
import com.duebook.support.TestWorkspaces;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** M-04 over HTTP: who gets in, and what everybody else is told. */
@IntegrationTest
class WebhookTest {

    private static final long SEED = 20261121;

    @Autowired TestWorkspaces workspaces;
    @Autowired TestClock clock;
    @Autowired TenantJdbc jdbc;
    @LocalServerPort int port;

    UUID acme;
    UUID bolt;
    Deliveries deliveries;

    @BeforeEach
    void twoWorkspaces() {
        clock.reset();
        acme = workspaces.open("Acme");
        bolt = workspaces.open("Bolt");
        deliveries = new Deliveries(port);
    }

    @Test
    void storesAnEventOnceInItsOwnWorkspace() {
        var event = event("evt_once", acme);

        assertThat(deliveries.post(event, clock.instant())).isEqualTo(200);
        assertThat(deliveries.post(event, clock.instant())).isEqualTo(200);

        assertThat(stored(acme)).containsExactly("evt_once");
        assertThat(stored(bolt)).isEmpty();
    }

    @Test
    void takesAndForgetsWhatItHasNoUseFor() {
        var event = Deliveries.event("evt_plan", "plan.created", acme, "{\"id\":\"plan_1\",\"object\":\"plan\"}");

        assertThat(deliveries.post(event, clock.instant())).isEqualTo(200);

        assertThat(stored(acme)).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLong() {
        var event = event("evt_long", acme);
        var padded = event + " ".repeat(1_048_576 - event.length());

        assertRefused("platform", padded, signed(padded));
        assertThat(deliveries.post(event + " ".repeat(262_144 - event.length()), clock.instant())).isEqualTo(200);
    }

    @Test
    void refusesSignedNonsense() {
        Stream.of("", "null", "[]", "{", "{}", "\u0000", event("evt_x", acme).replace("\"object\":\"event\"", "\"object\":1"),
                event("evt_x", acme).replace("\"livemode\":false", "\"livemode\":\"no\""))
                .forEach(body -> assertRefused("platform", body, signed(body)));
    }

    /** The columns are of ASCII, and the ids of sessions go into paths. */
    @Test
    void refusesSignedEventsWhoseIdsCannotBeOnes() {
        var right = event("evt_x", acme);
        Stream.of("evt_\u00e9", "evt_\u4e00", "evt_\ud83d\ude00", "evt_../../accounts", "evt_a b", "evt", "evt_", "evt_%2e", "evt_a/b",
                "evt_" + "a".repeat(300))
                .flatMap(odd -> Stream.of(right.replace("evt_x", odd), right.replace("cs_test_1", odd),
                        right.replace(Deliveries.account(acme), odd)))
                .forEach(body -> assertRefused("platform", body, signed(body)));
        assertThat(stored(acme)).isEmpty();
    }

    @Test
    void refusesEndpointsThatCannotBeOnes() {
        var event = event("evt_1", acme);
        Stream.of("%C3%A9", "%E4%B8%80", "a".repeat(44), "%C3%A9".repeat(43)).forEach(odd -> assertRefused(odd, event, signed(event)));
    }

    @Test
    void refusesEventsOfAnotherModeEndpointOrAccount() {
        var event = event("evt_1", acme);
        var live = event.replace("\"livemode\":false", "\"livemode\":true");
        var stranger = event.replace(Deliveries.account(acme), "acct_stranger");
        var nobody = event("evt_1", Ids.next());

        assertRefused("platform", live, signed(live));
        assertRefused("platform", stranger, signed(stranger));
        assertRefused("platform", nobody, signed(nobody));
        assertRefused("unknown", event, signed(event));
        assertThat(stored(acme)).isEmpty();
    }

    @Test
    void refusesSomebodyElsesSecretAndWrongTimes() {
        var event = event("evt_1", acme);

        assertRefused("platform", event, Deliveries.signature(event, "whsec_other", clock.instant()));
        assertRefused("platform", event, Deliveries.signature(event, Deliveries.SECRET, clock.instant().minusSeconds(301)));
        assertRefused("platform", event, Deliveries.signature(event, Deliveries.SECRET, clock.instant().plusSeconds(301)));
        assertRefused("platform", event, null);
        assertThat(stored(acme)).isEmpty();
    }

    @Test
    void acceptsTheSecretThatIsBeingReplaced() {
        var event = event("evt_rotation", acme);

        var answer = deliveries.post("platform", event.getBytes(UTF_8),
                Deliveries.signature(event, "whsec_sandbox_before", clock.instant()));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void answersMutationsWith400AndNothingElse() {
        var random = new Random(SEED);
        var event = event("evt_mutated", acme);
        var header = signed(event);

        for (var round = 0; round < 2_000; round++) {
            var isHeader = random.nextBoolean();
            var mutatedHeader = isHeader ? new String(Mutation.of(header.getBytes(UTF_8), random), UTF_8).strip() : header;
            var body = isHeader ? event.getBytes(UTF_8) : Mutation.of(event.getBytes(UTF_8), random);
            var isIntact = Arrays.equals(body, event.getBytes(UTF_8))
                    && List.of(mutatedHeader.split(",")).containsAll(List.of(header.split(",")));

            var answer = deliveries.post("platform", body, mutatedHeader);

            assertThat(answer.statusCode() == 400 && answer.body().isEmpty() || isIntact && answer.statusCode() == 200)
                    .as("seed %s, round %s: %s for %s", SEED, round, answer.statusCode(), mutatedHeader).isTrue();
        }
    }

    private void assertRefused(String endpoint, String body, @Nullable String signature) {
        var answer = deliveries.post(endpoint, body.getBytes(UTF_8), signature);

        assertThat(answer.statusCode()).as(body.substring(0, Math.min(120, body.length()))).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    private String signed(String body) {
        return Deliveries.signature(body, Deliveries.SECRET, clock.instant());
    }

    private static String event(String id, UUID workspace) {
        return Deliveries.event(id, "checkout.session.expired", workspace, Deliveries.session("cs_test_1"));
    }

    private List<String> stored(UUID workspace) {
        return workspaces.in(workspace, () -> jdbc.sql("select e.id from stripe_event e where e.tenant_id = :tenant")
                .query(String.class).list());
    }
}
