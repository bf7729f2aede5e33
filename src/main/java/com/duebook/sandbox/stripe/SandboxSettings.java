package com.duebook.sandbox.stripe;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the platform's webhook is and how its deliveries are signed: what one enters in Stripe's dashboard. */
@InSandbox
@Component
class SandboxSettings {

    /** Of the stripe-java release that the adapter is built with. */
    static final String API_VERSION = "2026-07-29.dahlia";

    private final Environment environment;

    /** Read late: the address names the port, which is known only after the start. */
    SandboxSettings(Environment environment) {
        this.environment = environment;
    }

    String webhookAddress() {
        return environment.getRequiredProperty("duebook.sandbox.webhook");
    }

    String webhookSecret() {
        return environment.getRequiredProperty("duebook.stripe.webhook-secret");
    }
}
