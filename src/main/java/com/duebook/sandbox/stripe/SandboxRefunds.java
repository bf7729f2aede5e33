package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Call;
import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.StripeError;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Money back to the payer, never more than was paid. */
@InSandbox
@Component
class SandboxRefunds {

    private final SandboxObjects objects;
    private final SandboxEvents events;
    private final Clock clock;

    SandboxRefunds(SandboxObjects objects, SandboxEvents events, Clock clock) {
        this.objects = objects;
        this.events = events;
        this.clock = clock;
    }

    ObjectNode create(Call call) {
        var form = call.form();
        var charge = charge(call);
        var left = charge.number("amount") - charge.number("amount_refunded");
        var amount = form.number("amount").orElse(left);
        if (left == 0) {
            throw new StripeError(400, "invalid_request_error", "charge_already_refunded", null,
                    "Charge " + charge.id() + " has already been refunded.");
        }
        if (amount < 1 || amount > left) {
            throw new StripeError(400, "invalid_request_error", null, "amount",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")");
        }
        var refund = SandboxObject.create(Kind.REFUND, call.account(), clock.instant());
        var body = refund.body();
        body.put("amount", amount).putNull("balance_transaction").put("charge", charge.id());
        body.put("currency", charge.text("currency")).set("metadata", Json.object(form.group("metadata")));
        body.put("payment_intent", charge.text("payment_intent"));
        body.put("reason", form.text("reason").orElse(null)).put("status", "succeeded");
        objects.save(refund);
        charge.body().put("amount_refunded", charge.number("amount_refunded") + amount).put("refunded", amount == left);
        objects.save(charge);
        events.raise("refund.created", refund);
        events.raise("charge.refunded", charge);
        return body;
    }

    private SandboxObject charge(Call call) {
        var form = call.form();
        return form.text("charge")
                .map(id -> objects.requireLocked(Kind.CHARGE, call.account(), id))
                .orElseGet(() -> {
                    var intent = objects.requireLocked(Kind.INTENT, call.account(), form.required("payment_intent"));
                    if (!intent.is("status", "succeeded")) {
                        throw StripeError.invalid("payment_intent_unexpected_state", "payment_intent",
                                "This PaymentIntent does not have a successful charge to refund.");
                    }
                    return objects.requireLocked(Kind.CHARGE, call.account(), intent.text("latest_charge"));
                });
    }
}
