package com.duebook.workspace.connection;

/**
 * A workspace's own key and the signing secret of its webhook, in the clear: for the adapter that calls Stripe, and
 * for nobody to keep.
 */
public record StripeSecrets(String key, String webhookSecret) {

    @Override
    public String toString() {
        return "StripeSecrets[hidden]";
    }
}
