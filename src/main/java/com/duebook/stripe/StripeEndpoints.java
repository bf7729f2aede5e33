package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The addresses that Stripe may call: the platform's. */
@Component
class StripeEndpoints {

    private final StripeSettings settings;
    private final StripeAccounts accounts;

    StripeEndpoints(StripeSettings settings, StripeAccounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    Optional<StripeEndpoint> find(String address) {
        return isPlatform(address) ? Optional.of(platform()) : Optional.empty();
    }

    private boolean isPlatform(String address) {
        return settings.endpoint() != null
                && MessageDigest.isEqual(settings.endpoint().getBytes(UTF_8), address.getBytes(UTF_8));
    }

    private StripeEndpoint platform() {
        return new StripeEndpoint(settings.webhookSecrets(),
                StripeAccount.isLive(Objects.requireNonNull(settings.secretKey())),
                event -> Optional.ofNullable(event.account()).flatMap(accounts::workspaceOf));
    }
}
