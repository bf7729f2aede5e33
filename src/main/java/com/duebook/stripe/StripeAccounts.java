package com.duebook.stripe;

import com.duebook.tenancy.Tenancy;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which account belongs to which workspace. */
@Component
class StripeAccounts {

    private static final String AUTOMATIC = "acct_";

    private final StripeSettings settings;
    private final Tenancy tenancy;

    StripeAccounts(StripeSettings settings, Tenancy tenancy) {
        this.settings = settings;
        this.tenancy = tenancy;
    }

    /** Of the current workspace; empty while it is not connected. */
    Optional<StripeAccount> current() {
        return settings.autoConnect()
                ? Optional.of(new StripeAccount(Objects.requireNonNull(settings.secretKey()), automatic(tenancy.tenant())))
                : Optional.empty();
    }

    /** Of a connected account, as the platform's webhook names it. */
    Optional<UUID> workspaceOf(String account) {
        return settings.autoConnect() ? automatic(account) : Optional.empty();
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
