package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Amounts;
import com.duebook.sandbox.stripe.wire.Call;
import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.StripeError;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Payment intents and the charges they end in. */
@InSandbox
@Component
class PaymentIntents {

    private final SandboxObjects objects;
    private final SandboxEvents events;
    private final Clock clock;

    PaymentIntents(SandboxObjects objects, SandboxEvents events, Clock clock) {
        this.objects = objects;
        this.events = events;
        this.clock = clock;
    }

    ObjectNode create(Call call) {
        var form = call.form();
        var amount = form.number("amount")
                .orElseThrow(() -> StripeError.invalid("parameter_missing", "amount", "Missing required param: amount."));
        var currency = form.required("currency");
        var intent = create(call.account(), Amounts.checked(amount, currency, "amount"), currency,
                Json.object(form.group("metadata")), form.text("description").orElse(""));
        var confirmed = form.text("confirm").filter("true"::equals).isPresent();
        if (confirmed && form.required("payment_method").equals("pm_card_visa")) {
            succeed(intent, TestCard.SUCCEEDS, "");
        }
        return intent.body();
    }

    SandboxObject create(String account, long amount, String currency, ObjectNode metadata, String description) {
        var intent = SandboxObject.create(Kind.INTENT, account, clock.instant());
        var body = intent.body();
        body.put("amount", amount).put("amount_capturable", 0).put("amount_received", 0);
        body.put("capture_method", "automatic_async").put("confirmation_method", "automatic");
        body.put("client_secret", intent.id() + "_secret_" + Kind.random(25));
        body.put("currency", currency).putNull("customer").put("description", description);
        body.putNull("last_payment_error").putNull("latest_charge").putNull("next_action");
        body.set("metadata", metadata);
        body.putArray("payment_method_types").add("card");
        body.put("status", "requires_payment_method");
        objects.save(intent);
        events.raise("payment_intent.created", intent);
        return intent;
    }

    void succeed(SandboxObject intent, TestCard card, String email) {
        var charge = charge(intent, card, email);
        intent.body().put("amount_received", intent.number("amount")).put("latest_charge", charge.id());
        intent.body().put("status", "succeeded").putNull("last_payment_error").putNull("next_action");
        objects.save(intent);
        events.raise("charge.succeeded", charge);
        events.raise("payment_intent.succeeded", intent);
    }

    void askForSecondStep(SandboxObject intent) {
        intent.body().put("status", "requires_action").putObject("next_action").put("type", "use_stripe_sdk");
        objects.save(intent);
        events.raise("payment_intent.requires_action", intent);
    }

    void fail(SandboxObject intent, String code, String message) {
        intent.body().put("status", "requires_payment_method").putNull("next_action");
        intent.body().putObject("last_payment_error").put("type", "card_error").put("code", code)
                .put("message", message);
        objects.save(intent);
        events.raise("payment_intent.payment_failed", intent);
    }

    private SandboxObject charge(SandboxObject intent, TestCard card, String email) {
        var charge = SandboxObject.create(Kind.CHARGE, intent.account(), clock.instant());
        var body = charge.body();
        var amount = intent.number("amount");
        body.put("amount", amount).put("amount_captured", amount).put("amount_refunded", 0);
        body.putNull("balance_transaction").putObject("billing_details").put("email", email);
        body.put("captured", true).put("currency", intent.text("currency")).put("description",
                intent.text("description")).put("disputed", false).putNull("failure_code");
        body.set("metadata", intent.body().path("metadata").deepCopy());
        body.putObject("outcome").put("network_status", "approved_by_network").put("risk_level", "normal")
                .put("type", "authorized");
        body.put("paid", true).put("payment_intent", intent.id()).put("receipt_email", email);
        body.putObject("payment_method_details").put("type", "card").putObject("card").put("brand", "visa")
                .put("last4", card.lastFour()).put("exp_month", 12).put("exp_year", 2034);
        body.put("refunded", false).put("status", "succeeded");
        objects.save(charge);
        return charge;
    }
}
