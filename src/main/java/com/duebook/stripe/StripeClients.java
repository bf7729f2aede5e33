package com.duebook.stripe;

import com.duebook.checkout.gateway.GatewayRefused;
import com.duebook.checkout.gateway.GatewayUnclear;
import com.duebook.installation.Installation;
import com.stripe.StripeClient;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A client per call: a workspace's key is never anybody else's state, and a changed key holds at once. */
@Component
class StripeClients {

    private final StripeAccounts accounts;
    private final StripeSettings settings;
    private final Installation installation;
    private final Environment environment;
    private final ObservedStripe http;

    StripeClients(
            StripeAccounts accounts, StripeSettings settings, Installation installation, Environment environment,
            ObservedStripe http) {
        this.accounts = accounts;
        this.settings = settings;
        this.installation = installation;
        this.environment = environment;
        this.http = http;
    }

    /** @throws GatewayRefused when the current workspace is not connected */
    StripeClient current() {
        return of(accounts.current().orElseThrow(() -> new GatewayRefused("not connected to Stripe")));
    }

    /** For payments that were begun, as {@link StripeAccounts#reachable()}. */
    StripeClient reachable() {
        return of(accounts.reachable().orElseThrow(() -> new GatewayRefused("not connected to Stripe any more")));
    }

    /** @throws GatewayUnclear in quarantine: the money belongs to the installation that this database is a copy of */
    StripeClient of(StripeAccount account) {
        if (installation.isInQuarantine()) {
            throw new GatewayUnclear("this database is in quarantine");
        }
        var client = StripeClient.builder()
                .setHttpClient(http)
                .setApiKey(account.key())
                .setStripeAccount(account.account())
                .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                .setReadTimeout(Math.toIntExact(settings.readTimeout().toMillis()))
                // Ours, see Unclear: the library sleeps between its tries while a payer waits.
                .setMaxNetworkRetries(0);
        // Read late: the sandbox's address holds the server's port, which is known only after the start.
        var base = environment.getProperty("duebook.stripe.api-base");
        return (base == null || base.isBlank() ? client : client.setApiBase(base)).build();
    }
}
