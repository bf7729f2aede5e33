package com.duebook.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a workspace can take card payments. Keys are never shown again.
 *
 * @param endpoint the unguessable end of its own webhook address
 * @param account of Stripe Connect; null for a workspace with its own key
 */
public record StripeConnection(String endpoint, @Nullable String account, boolean ownKey, Instant connectedAt) {

    /** False while only the address is reserved. */
    public boolean isComplete() {
        return ownKey || account != null;
    }
}
