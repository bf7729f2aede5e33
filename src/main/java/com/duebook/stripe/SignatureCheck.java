package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether Stripe signed a delivery, and just now. The library's own check (33.3.0) accepts a time in the future and
 * fails on damaged headers with whatever exception comes along, so everything it throws is a "no" here.
 */
@Component
class SignatureCheck {

    private static final Duration TOLERANCE = Duration.ofSeconds(300);

    private final Clock clock;

    SignatureCheck(Clock clock) {
        this.clock = clock;
    }

    /** @param secrets several while one is being replaced */
    boolean accepts(byte[] body, @Nullable String header, List<String> secrets) {
        try {
            return header != null && isRecent(header)
                    && secrets.stream().anyMatch(secret -> isSigned(new String(body, UTF_8), header, secret));
        } catch (RuntimeException damaged) {
            return false;
        }
    }

    private boolean isSigned(String body, String header, String secret) {
        try {
            return Webhook.Signature.verifyHeader(body, header, secret, TOLERANCE.toSeconds(), clock);
        } catch (Exception refused) {
            return false;
        }
    }

    /** Exactly one time, at most five minutes away in either direction. */
    private boolean isRecent(String header) {
        var times = Arrays.stream(header.split(",", -1)).filter(part -> part.startsWith("t=")).toList();
        return times.size() == 1
                && Math.abs(Math.subtractExact(Long.parseLong(times.getFirst().substring(2)),
                        clock.instant().getEpochSecond())) <= TOLERANCE.toSeconds();
    }
}
