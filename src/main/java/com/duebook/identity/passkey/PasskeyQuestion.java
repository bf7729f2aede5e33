package com.duebook.identity.passkey;

import com.duebook.problem.Refusal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a browser was asked, with a challenge that takes one answer. It stays on the server, with the screen that asked.
 *
 * @param <T> Spring Security's options
 */
public final class PasskeyQuestion<T> {

    private final AtomicReference<Optional<T>> open;
    private final String json;

    PasskeyQuestion(T options) {
        this.open = new AtomicReference<>(Optional.of(options));
        this.json = Ceremonies.json(options);
    }

    /** As the browser's own functions read it: WebAuthn Level 3, 5.1.8 and 5.1.9. */
    public String json() {
        return json;
    }

    /** @throws Refusal the second time */
    T take() {
        return open.getAndSet(Optional.empty()).orElseThrow(() -> new Refusal("identity.passkey.refused"));
    }
}
