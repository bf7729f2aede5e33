package com.duebook.checkout.gateway;

import com.duebook.money.Money;
import com.duebook.payments.CardRefund;
import java.util.List;
import java.util.Optional;

/**
 * A payment provider, acting for the current workspace with that workspace's own account. Every method is remote and is
 * called outside transactions.
 *
 * <p>All methods throw {@link GatewayUnclear} when nobody knows whether the call had an effect (time-out, broken
 * connection, 5xx) and {@link GatewayRefused} when the provider said no.
 */
public interface PaymentGateway {

    /** Stored with every attempt and payment: short and never changed, such as {@code stripe}. */
    String name();

    /** Whether the current workspace can take payments with it; answered without a remote call. */
    boolean isConnected();

    /** Whether this installation makes no calls for now, whatever the workspace; also answered without one. */
    default boolean isPaused() {
        return false;
    }

    /** Where its checkouts stand beside pages of our own, as origins: {@code https://checkout.stripe.com}. */
    default List<String> pages() {
        return List.of();
    }

    /** Whether it takes this amount in this currency; answered without a remote call. */
    boolean takes(Money amount);

    /** The same {@link CheckoutRequest#idempotencyKey()} gives the same checkout, however often it is asked for. */
    OpenedCheckout open(CheckoutRequest request);

    /**
     * Looks for a checkout that an unclear {@link #open} may have left behind, by the attempt's id. Asked before a retry
     * once the provider may have forgotten the idempotency key (24 hours).
     */
    Optional<OpenedCheckout> find(CheckoutRequest request);

    /** The truth of this moment about one checkout and the money that came through it. */
    GatewayPayment read(String session);

    /** Makes an open checkout unpayable. The answer says what it became: a payer may have been quicker. */
    GatewayPayment expire(String session);

    /** The same {@link CardRefund#idempotencyKey()} gives the same refund. */
    GatewayRefund refund(CardRefund request);

    /** As {@link #find(CheckoutRequest)}, for refunds. */
    Optional<GatewayRefund> find(CardRefund request);
}
