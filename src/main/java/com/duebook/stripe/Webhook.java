package com.duebook.stripe;

import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whose event a delivery is, if it is one, and puts it into that workspace's inbox. */
@Component
class Webhook {

    private final StripeEndpoints endpoints;
    private final SignatureCheck signatures;
    private final StripeInbox inbox;
    private final Tenancy tenancy;

    Webhook(StripeEndpoints endpoints, SignatureCheck signatures, StripeInbox inbox, Tenancy tenancy) {
        this.endpoints = endpoints;
        this.signatures = signatures;
        this.inbox = inbox;
        this.tenancy = tenancy;
    }

    /** @return whether it was signed for this endpoint and meant for the mode and account behind it */
    boolean take(String address, @Nullable String signature, byte[] body) {
        var endpoint = endpoints.find(address).filter(found -> signatures.accepts(body, signature, found.secrets()));
        var event = endpoint.flatMap(found -> StripeEvent.parse(body).filter(parsed -> parsed.live() == found.live()));
        return event.isPresent() && endpoint.get().owner(event.get()).map(workspace -> {
            if (event.get().isOfInterest()) {
                tenancy.runAs(workspace, Actor.SYSTEM, () -> inbox.take(event.get()));
            }
            return true;
        }).orElse(false);
    }
}
