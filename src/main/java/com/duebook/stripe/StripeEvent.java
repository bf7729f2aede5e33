package com.duebook.stripe;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hint that something happened to a checkout, or to a connected account.
 *
 * @param account the connected account; null in events of an account that has its own webhook
 * @param created by Stripe's clock, where it says
 * @param session named by events about checkouts
 * @param intent the payment intent, named by all others
 */
record StripeEvent(
        String id, String type, @Nullable String account, boolean live, @Nullable Instant created, @Nullable String session,
        @Nullable String intent) {

    /** The account's owner shut the platform out. */
    static final String DEAUTHORIZED = "account.application.deauthorized";

    private static final Set<String> OF_INTEREST = Set.of(
            "checkout.session.completed", "checkout.session.expired", "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed", "payment_intent.succeeded", "payment_intent.processing",
            "payment_intent.canceled", "charge.refunded", "charge.refund.updated", "refund.created", "refund.updated",
            "refund.failed", "charge.dispute.created", "charge.dispute.updated", "charge.dispute.closed",
            "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated");

    private static final Set<String> OF_ACCOUNTS = Set.of("account.updated", DEAUTHORIZED);

    /** Empty when the body is no event of Stripe, or names what cannot be an id. */
    static Optional<StripeEvent> parse(byte[] body) {
        try {
            var event = JsonMapper.shared().readTree(body);
            var object = event.path("data").path("object");
            var isSession = "checkout.session".equals(text(object, "object"));
            var isIntent = "payment_intent".equals(text(object, "object"));
            var id = text(event, "id");
            var about = text(object, isSession || isIntent ? "id" : "payment_intent");
            var account = text(event, "account");
            var type = text(event, "type");
            return "event".equals(text(event, "object")) && id != null && type != null && event.path("livemode").isBoolean()
                    && areIds(id, account, about)
                            ? Optional.of(new StripeEvent(id, type, account, event.path("livemode").booleanValue(),
                                    moment(event.path("created")), isSession ? about : null, isSession ? null : about))
                            : Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** Others are taken and forgotten, so that Stripe does not repeat them. */
    boolean isOfInterest() {
        var isAboutPayment = OF_INTEREST.contains(type) && (session != null || intent != null);
        return (isAboutPayment || account != null && OF_ACCOUNTS.contains(type)) && id.length() <= 100;
    }

    private static boolean areIds(@Nullable String... ids) {
        return Arrays.stream(ids).allMatch(id -> id == null || StripeIds.isOne(id));
    }

    private static @Nullable Instant moment(JsonNode seconds) {
        return seconds.isInt() ? Instant.ofEpochSecond(seconds.intValue()) : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() && !value.stringValue().isEmpty() ? value.stringValue() : null;
    }
}
