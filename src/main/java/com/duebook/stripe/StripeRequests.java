package com.duebook.stripe;

import com.duebook.checkout.gateway.CheckoutRequest;
import com.duebook.payments.CardRefund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.util.Locale;

/** Our words in Stripe's. Equal requests become equal parameters, which idempotency keys insist on. */
final class StripeRequests {

    /** Names of metadata by which our own rows are found again. */
    static final String ATTEMPT = "duebook_attempt";
    static final String REFUND = "duebook_refund";

    private StripeRequests() {}

    static SessionCreateParams session(CheckoutRequest request) {
        var attempt = request.attempt().toString();
        var session = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSubmitType(SessionCreateParams.SubmitType.PAY)
                .setClientReferenceId(attempt)
                .putMetadata(ATTEMPT, attempt)
                .setPaymentIntentData(PaymentIntentData.builder()
                        .setDescription(request.description())
                        .putMetadata(ATTEMPT, attempt)
                        .build())
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(LineItem.PriceData.builder()
                                .setCurrency(request.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
                                .setUnitAmount(StripeAmounts.toStripe(request.amount()))
                                .setProductData(LineItem.PriceData.ProductData.builder()
                                        .setName(request.description())
                                        .build())
                                .build())
                        .build())
                .setLocale(locale(request.locale()))
                .setSuccessUrl(request.successUri().toString())
                .setCancelUrl(request.cancelUri().toString())
                .setExpiresAt(request.expiresAt().getEpochSecond());
        if (request.customerEmail() != null) {
            session.setCustomerEmail(request.customerEmail());
        }
        return session.build();
    }

    static RefundCreateParams refund(CardRefund request) {
        return RefundCreateParams.builder()
                .setPaymentIntent(request.reference())
                .setAmount(StripeAmounts.toStripe(request.amount()))
                .putMetadata(REFUND, request.refund().toString())
                .build();
    }

    private static SessionCreateParams.Locale locale(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> SessionCreateParams.Locale.ZH;
            case "en" -> SessionCreateParams.Locale.EN;
            default -> SessionCreateParams.Locale.AUTO;
        };
    }
}
