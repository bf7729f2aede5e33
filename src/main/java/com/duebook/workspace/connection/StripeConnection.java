package com.duebook.workspace.connection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a workspace can take card payments. Keys are never shown again.
 *
 * @param endpoint the unguessable end of its own webhook address
 * @param account of Stripe Connect; null for a workspace with its own key
 * @param state of that account
 */
public record StripeConnection(
        String endpoint, @Nullable String account, @Nullable AccountState state, boolean ownKey, Instant connectedAt) {

    /** False while only the address is reserved or the account is not ready. */
    public boolean isComplete() {
        return ownKey || state == AccountState.READY;
    }
}
