package com.duebook.sandbox.stripe;

import com.duebook.jobs.WorkQueue;
import com.duebook.sandbox.stripe.wire.Call;
import com.duebook.sandbox.stripe.wire.Form;
import com.duebook.sandbox.stripe.wire.Json;
import com.duebook.sandbox.stripe.wire.LineItems;
import com.duebook.sandbox.stripe.wire.StripeError;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Checkout sessions in mode {@code payment}: opened, and paid, expired or lapsed. */
@InSandbox
@Component
class CheckoutSessions {

    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final SandboxObjects objects;
    private final SandboxEvents events;
    private final OpenedAccounts accounts;
    private final WorkQueue queue;
    private final Clock clock;

    CheckoutSessions(SandboxObjects objects, SandboxEvents events, OpenedAccounts accounts, WorkQueue queue,
            Clock clock) {
        this.objects = objects;
        this.events = events;
        this.accounts = accounts;
        this.queue = queue;
        this.clock = clock;
    }

    ObjectNode create(Call call) {
        var form = call.form();
        if (!form.required("mode").equals("payment")) {
            throw StripeError.invalid("parameter_invalid_string", "mode", "The sandbox knows mode payment only.");
        }
        accounts.requireCharges(call.account());
        var now = clock.instant();
        var session = SandboxObject.create(Kind.SESSION, call.account(), now);
        var lines = LineItems.of(form);
        var success = form.required("success_url");
        var expires = expiry(form, now);
        var body = session.body();
        body.put("amount_subtotal", lines.total()).put("amount_total", lines.total());
        body.put("cancel_url", form.text("cancel_url").orElse(null));
        body.put("client_reference_id", form.text("client_reference_id").orElse(null));
        body.put("currency", lines.currency());
        body.putNull("customer").put("customer_email", form.text("customer_email").orElse(null));
        body.put("expires_at", expires.getEpochSecond());
        body.put("locale", form.text("locale").orElse(null));
        body.set("metadata", Json.object(form.group("metadata")));
        body.put("mode", "payment").putNull("payment_intent");
        body.putArray("payment_method_types").add("card");
        body.put("payment_status", "unpaid").put("status", "open").put("success_url", success);
        body.put("submit_type", form.text("submit_type").orElse(null));
        body.put("ui_mode", "hosted_page");
        body.put("url", URI.create(success).resolve("/sandbox/pay/" + session.id()).toString());
        // Not Stripe's fields: what the payment intent will be told once somebody pays.
        body.set("sandbox_intent_metadata", Json.object(form.group("payment_intent_data[metadata]")));
        body.put("sandbox_description", form.text("payment_intent_data[description]").orElse(lines.name()));
        objects.save(session);
        queue.add(LapseSession.KIND, session.id(), expires);
        return body;
    }

    ObjectNode expire(Call call, String id) {
        var session = objects.requireLocked(Kind.SESSION, call.account(), id);
        if (!session.is("status", "open")) {
            throw new StripeError(400, "invalid_request_error", null, null, "Only Checkout Sessions with a status in "
                    + "[\"open\"] can be expired. This Checkout Session has a status of `" + session.text("status")
                    + "`.");
        }
        close(session);
        return session.body();
    }

    void lapseIfDue(String id) {
        objects.lock(id)
                .filter(session -> session.is("status", "open"))
                .filter(session -> session.number("expires_at") <= clock.instant().getEpochSecond())
                .ifPresent(this::close);
    }

    private void close(SandboxObject session) {
        session.body().put("status", "expired").putNull("url");
        objects.save(session);
        events.raise("checkout.session.expired", session);
    }

    private static Instant expiry(Form form, Instant now) {
        var expires = form.number("expires_at").map(Instant::ofEpochSecond).orElse(now.plus(LONGEST));
        // Stripe counts in whole seconds and allows for the way there.
        if (expires.isBefore(now.plus(SHORTEST).minusSeconds(1))) {
            throw StripeError.invalid("parameter_invalid_integer", "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.");
        }
        if (expires.isAfter(now.plus(LONGEST))) {
            throw StripeError.invalid("parameter_invalid_integer", "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.");
        }
        return expires;
    }
}
