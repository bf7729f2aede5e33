package com.duebook.sandbox.stripe;

import com.duebook.sandbox.stripe.wire.Call;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The payer's bank asks for the money back. */
@InSandbox
@Component
class SandboxDisputes {

    private final SandboxObjects objects;
    private final SandboxEvents events;
    private final Clock clock;

    SandboxDisputes(SandboxObjects objects, SandboxEvents events, Clock clock) {
        this.objects = objects;
        this.events = events;
        this.clock = clock;
    }

    SandboxObject open(SandboxObject charge) {
        charge.body().put("disputed", true);
        objects.save(charge);
        var dispute = SandboxObject.create(Kind.DISPUTE, charge.account(), clock.instant());
        var body = dispute.body();
        body.put("amount", charge.number("amount")).put("charge", charge.id());
        body.put("currency", charge.text("currency")).put("is_charge_refundable", false);
        body.putObject("metadata");
        body.put("payment_intent", charge.text("payment_intent")).put("reason", "fraudulent");
        body.put("status", "needs_response");
        objects.save(dispute);
        events.raise("charge.dispute.created", dispute);
        return dispute;
    }

    /** As in the API, to close a dispute is to accept it. */
    ObjectNode close(Call call, String id) {
        return end(objects.requireLocked(Kind.DISPUTE, call.account(), id), "lost").body();
    }

    SandboxObject end(SandboxObject dispute, String status) {
        dispute.body().put("status", status);
        objects.save(dispute);
        events.raise("charge.dispute.closed", dispute);
        return dispute;
    }
}
