package com.duebook.stripe;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.checkout.gateway.GatewayPayment;
import com.duebook.payments.Chargeback;
import com.duebook.checkout.gateway.GatewayPayment.State;
import com.duebook.checkout.gateway.GatewayRefund;
import com.duebook.checkout.gateway.OpenedCheckout;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stripe's objects in our words. */
final class StripeTruth {

    private StripeTruth() {}

    /** A session that is over has no page any more; its payer is sent on to where the outcome is shown. */
    static OpenedCheckout opened(Session session, CheckoutRequest request) {
        var page = session.getUrl() == null ? request.successUri() : URI.create(session.getUrl());
        return new OpenedCheckout(session.getId(), page);
    }

    /** @param session with its payment intent and that one's charge expanded */
    static GatewayPayment payment(Session session, Optional<Dispute> dispute) {
        var intent = Optional.ofNullable(session.getPaymentIntentObject());
        var currency = session.getCurrency();
        var state = state(session, intent);
        var received = state == State.PAID ? intent.map(PaymentIntent::getAmountReceived).orElse(0L) : 0L;
        var refunded = state == State.PAID ? charge(session).map(Charge::getAmountRefunded).orElse(0L) : 0L;
        return new GatewayPayment(
                session.getId(),
                attempt(session.getClientReferenceId()),
                state,
                StripeAmounts.fromStripe(received, currency),
                state == State.PAID ? session.getPaymentIntent() : null,
                StripeAmounts.fromStripe(refunded, currency),
                dispute.map(StripeTruth::dispute).orElse(Chargeback.NONE));
    }

    static Optional<Charge> charge(Session session) {
        return Optional.ofNullable(session.getPaymentIntentObject()).map(PaymentIntent::getLatestChargeObject);
    }

    static GatewayRefund refund(Refund refund) {
        var state = switch (refund.getStatus()) {
            case "succeeded" -> GatewayRefund.State.DONE;
            case "failed", "canceled" -> GatewayRefund.State.FAILED;
            default -> GatewayRefund.State.PENDING;
        };
        return new GatewayRefund(refund.getId(), StripeAmounts.fromStripe(refund.getAmount(), refund.getCurrency()), state);
    }

    private static State state(Session session, Optional<PaymentIntent> intent) {
        return switch (session.getStatus()) {
            case "open" -> State.OPEN;
            case "expired" -> State.EXPIRED;
            default -> session.getPaymentStatus().equals("paid")
                    ? State.PAID
                    : switch (intent.map(PaymentIntent::getStatus).orElse("processing")) {
                        case "requires_payment_method", "canceled" -> State.FAILED;
                        default -> State.PROCESSING;
                    };
        };
    }

    /** An inquiry, which Stripe calls a warning, moves no money. */
    private static Chargeback dispute(Dispute dispute) {
        return switch (dispute.getStatus()) {
            case "won" -> Chargeback.WON;
            case "lost" -> Chargeback.LOST;
            case "needs_response", "under_review" -> Chargeback.OPEN;
            default -> Chargeback.NONE;
        };
    }

    private static @Nullable UUID attempt(@Nullable String reference) {
        try {
            return reference == null ? null : UUID.fromString(reference);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
