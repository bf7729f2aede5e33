package com.duebook.identity.passkey;

import com.duebook.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a browser was asked, with a challenge that takes one answer. It stays on the server, with the screen that asked.
 *
 * @param <T> Spring Security's options
 */
public final class PasskeyQuestion<T> {

    /** As long as the browser is told to wait for an answer. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final AtomicReference<Optional<T>> open;
    private final String json;
    private final Clock clock;
    private final Instant until;

    PasskeyQuestion(T options, Clock clock) {
        this.clock = clock;
        this.until = clock.instant().plus(LONGEST);
        this.open = new AtomicReference<>(Optional.of(options));
        this.json = Ceremonies.json(options);
    }

    /** As the browser's own functions read it: WebAuthn Level 3, 5.1.8 and 5.1.9. */
    public String json() {
        return json;
    }

    /** @throws Refusal the second time, and when it is too late */
    T take() {
        if (!clock.instant().isBefore(until)) {
            throw new Refusal("identity.passkey.late");
        }
        return open.getAndSet(Optional.empty()).orElseThrow(() -> new Refusal("identity.passkey.refused"));
    }
}
