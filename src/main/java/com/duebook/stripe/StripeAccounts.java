package com.duebook.stripe;

import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.StripeConnection;
import com.duebook.workspace.StripeConnections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which account belongs to which workspace. */
@Component
class StripeAccounts {

    private static final String AUTOMATIC = "acct_";

    private final StripeConnections connections;
    private final StripeSettings settings;
    private final Tenancy tenancy;

    StripeAccounts(StripeConnections connections, StripeSettings settings, Tenancy tenancy) {
        this.connections = connections;
        this.settings = settings;
        this.tenancy = tenancy;
    }

    /** Of the current workspace: its own key, else its account on the platform; empty while it is not connected. */
    Optional<StripeAccount> current() {
        return connections.secrets().map(secrets -> new StripeAccount(secrets.key(), null)).or(this::onPlatform);
    }

    /** Of a connected account, as the platform's webhook names it. */
    Optional<UUID> workspaceOf(String account) {
        return connections.ownerOfAccount(account)
                .or(() -> settings.autoConnect() ? automatic(account) : Optional.empty());
    }

    private Optional<StripeAccount> onPlatform() {
        return Optional.ofNullable(settings.secretKey()).filter(key -> !key.isBlank())
                .flatMap(key -> connected().map(account -> new StripeAccount(key, account)));
    }

    private Optional<String> connected() {
        return connections.find().map(StripeConnection::account)
                .or(() -> settings.autoConnect() ? Optional.of(automatic(tenancy.tenant())) : Optional.empty());
    }

    private static String automatic(UUID workspace) {
        return AUTOMATIC + workspace.toString().replace("-", "");
    }

    private static Optional<UUID> automatic(String account) {
        var hex = account.substring(Math.min(AUTOMATIC.length(), account.length()));
        return hex.matches("[0-9a-f]{32}")
                ? Optional.of(new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32)))
                : Optional.empty();
    }
}
