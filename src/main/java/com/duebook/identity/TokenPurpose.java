package com.duebook.identity;

import java.time.Duration;

/** What a mailed link is good for, and for how long. */
public enum TokenPurpose {
    /** Subject: the address. */
    SIGN_UP(Duration.ofHours(24)),
    /** Subject: the person's id. */
    RESET_PASSWORD(Duration.ofMinutes(60)),
    /** Subject: the invitation's id. */
    INVITATION(Duration.ofDays(14));

    private final Duration lifetime;

    TokenPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
