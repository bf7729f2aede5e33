package com.duebook.stripe;

import com.duebook.tenancy.Tenancy;
import com.duebook.workspace.connection.StripeConnection;
import com.duebook.workspace.connection.StripeConnections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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

    /** For new payments: the workspace's own key, else its account on the platform; empty while neither is ready. */
    Optional<StripeAccount> current() {
        return of(StripeConnection::isComplete);
    }

    /** For payments that were begun, also of an account that takes no new ones. */
    Optional<StripeAccount> reachable() {
        return of(connection -> true);
    }

    /** Of a connected account, as the platform's webhook names it. */
    Optional<UUID> workspaceOf(String account) {
        return connections.ownerOfAccount(account)
                .or(() -> settings.autoConnect() ? automatic(account) : Optional.empty());
    }

    private Optional<StripeAccount> of(Predicate<StripeConnection> isUsable) {
        return connections.secrets().map(secrets -> new StripeAccount(secrets.key(), null))
                .or(() -> settings.platformKey().flatMap(
                        key -> connected(isUsable).map(account -> new StripeAccount(key, account))));
    }

    private Optional<String> connected(Predicate<StripeConnection> isUsable) {
        var opened = connections.find().filter(connection -> connection.account() != null);
        return opened.isEmpty() && settings.autoConnect()
                ? Optional.of(automatic(tenancy.tenant()))
                : opened.filter(isUsable).map(StripeConnection::account);
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
