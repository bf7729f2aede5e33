package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M-04 without the way there: which deliveries count as Stripe's. */
class SignatureCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String SECRET = "whsec_newest";
    private static final byte[] BODY = "{\"id\":\"evt_1\",\"object\":\"event\"}".getBytes(UTF_8);
    private static final long SEED = 20261121;

    private final SignatureCheck check = new SignatureCheck(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void acceptsWhatStripeSignedJustNow() {
        assertThat(accepts(signed(SECRET, 0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -299, 299, 300})
    void acceptsClocksUpToFiveMinutesApart(long seconds) {
        assertThat(accepts(signed(SECRET, seconds))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-31_536_000, -301, 301, 31_536_000})
    void refusesAnythingOlderOrAhead(long seconds) {
        assertThat(accepts(signed(SECRET, seconds))).isFalse();
    }

    static Stream<@Nullable String> damaged() {
        var good = signed(SECRET, 0);
        var time = good.substring(0, good.indexOf(','));
        var signature = good.substring(good.indexOf(',') + 1);
        return Stream.of(null, "", ",", "=", "t", "v1", "t=abc", "t=,v1=", "t=" + "9".repeat(30) + "," + signature,
                time, signature, time + ",v0=" + signature.substring(3), time + ",v1=", "t=-1," + signature,
                time + "," + time + "," + signature, good.toUpperCase(), good.replace(',', ';'), good + "0",
                time + ",v1=x".repeat(10_000), " " + good, "t =1," + signature, "t=1.5," + signature);
    }

    @ParameterizedTest
    @MethodSource
    void damaged(@Nullable String header) {
        assertThat(accepts(header)).isFalse();
    }

    @Test
    void refusesAnotherSecretAndAChangedBody() {
        assertThat(accepts(signed("whsec_somebody_elses", 0))).isFalse();
        assertThat(check.accepts("{}".getBytes(UTF_8), signed(SECRET, 0), List.of(SECRET))).isFalse();
        assertThat(check.accepts(BODY, signed(SECRET, 0), List.of())).isFalse();
    }

    @Test
    void acceptsBothSecretsWhileOneIsReplaced() {
        var both = List.of(SECRET, "whsec_older");

        assertThat(check.accepts(BODY, signed("whsec_older", 0), both)).isTrue();
        assertThat(check.accepts(BODY, signed(SECRET, 0), both)).isTrue();
        assertThat(check.accepts(BODY, signed("whsec_oldest", 0), both)).isFalse();
    }

    @Test
    void acceptsNoneOfAHundredThousandMutations() {
        var random = new Random(SEED);
        var header = signed(SECRET, 0);
        var parts = List.of(header.split(","));

        for (var round = 0; round < 100_000; round++) {
            var isHeader = random.nextBoolean();
            var mutated = isHeader ? new String(Mutation.of(header.getBytes(UTF_8), random), UTF_8) : header;
            var body = isHeader ? BODY : Mutation.of(BODY, random);

            if (check.accepts(body, mutated, List.of(SECRET))) {
                assertThat(body).as("seed %s, round %s", SEED, round).isEqualTo(BODY);
                assertThat(Arrays.asList(mutated.split(","))).as("seed %s, round %s", SEED, round).containsAll(parts);
            }
        }
    }

    private boolean accepts(@Nullable String header) {
        return check.accepts(BODY, header, List.of(SECRET));
    }

    private static String signed(String secret, long secondsAhead) {
        return Deliveries.signature(new String(BODY, UTF_8), secret, NOW.plusSeconds(secondsAhead));
    }
}
