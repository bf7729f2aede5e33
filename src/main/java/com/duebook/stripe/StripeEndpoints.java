package com.duebook.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.connection.StripeConnections;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The addresses that Stripe may call: the platform's, and one of each workspace with a key of its own. */
@Component
class StripeEndpoints {

    /** 32 bytes in the URL's alphabet of base 64, as they were made up. */
    private static final Pattern OWN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final StripeSettings settings;
    private final StripeAccounts accounts;
    private final StripeConnections connections;
    private final Tenancy tenancy;

    StripeEndpoints(
            StripeSettings settings, StripeAccounts accounts, StripeConnections connections, Tenancy tenancy) {
        this.settings = settings;
        this.accounts = accounts;
        this.connections = connections;
        this.tenancy = tenancy;
    }

    Optional<StripeEndpoint> find(String address) {
        return isPlatform(address)
                ? Optional.of(platform())
                : Optional.of(address).filter(OWN.asMatchPredicate()).flatMap(connections::ownerOfEndpoint).flatMap(this::own);
    }

    /** While a secret is rolled at Stripe, Stripe signs with both, so one is enough here. */
    private Optional<StripeEndpoint> own(UUID workspace) {
        return tenancy.callAs(workspace, Actor.SYSTEM, connections::secrets)
                .map(secrets -> new StripeEndpoint(List.of(secrets.webhookSecret()),
                        StripeAccount.isLive(secrets.key()),
                        event -> event.account() == null ? Optional.of(workspace) : Optional.empty()));
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
