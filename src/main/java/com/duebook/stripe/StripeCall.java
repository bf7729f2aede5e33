package com.duebook.stripe;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.stripe.exception.StripeException;

/** One call, told apart by what its failure means: refused, or nobody knows. */
@FunctionalInterface
interface StripeCall<T> {

    T make() throws StripeException;

    /** Unclear answers get one more try at once, so the call must be repeatable: a look, or with an idempotency key. */
    static <T> T of(StripeCall<T> call) {
        try {
            return once(call);
        } catch (GatewayUnclear unclear) {
            return once(call);
        }
    }

    private static <T> T once(StripeCall<T> call) {
        try {
            return call.make();
        } catch (StripeException e) {
            throw isUnclear(e) ? new GatewayUnclear(said(e), e) : new GatewayRefused(said(e));
        }
    }

    /** No answer at all, the same key still at work, too many calls, or a fault on their side. */
    private static boolean isUnclear(StripeException e) {
        var status = e.getStatusCode();
        return status == null || status == 0 || status == 409 || status == 429 || status >= 500;
    }

    private static String said(StripeException e) {
        return "Stripe answered " + e.getStatusCode() + " (" + e.getCode() + "): " + e.getMessage();
    }
}
