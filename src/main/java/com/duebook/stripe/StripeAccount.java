package com.duebook.stripe;

import org.jspecify.annotations.Nullable;

/**
 * With what a workspace calls Stripe.
 *
 * @param key secret or restricted
 * @param account named by {@code Stripe-Account} when the platform acts for a connected account; null for an own key
 */
record StripeAccount(String key, @Nullable String account) {

    /** Whether real money moves. */
    boolean isLive() {
        return isLive(key);
    }

    static boolean isLive(String key) {
        return key.startsWith("sk_live_") || key.startsWith("rk_live_");
    }
}
