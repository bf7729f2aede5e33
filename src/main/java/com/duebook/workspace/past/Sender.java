package com.duebook.workspace.past;

import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.WorkspaceSettings;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a workspace's papers say of it. */
public record Sender(
        String name, LegalAddress address, @Nullable String taxNumber, @Nullable String email, @Nullable String phone,
        @Nullable String colour, BankDetails bank, Locale language) {

    public static Sender of(WorkspaceSettings settings) {
        return new Sender(settings.name(), settings.address(), settings.taxNumber(), settings.email(), settings.phone(),
                settings.colour(), settings.bank(), settings.language());
    }

    /** Where money of this currency is transferred to; empty where no account is given that takes it. */
    public Optional<BankDetails> account(Currency asked) {
        return Optional.of(bank).filter(it -> it.takes(asked, address.country()));
    }
}
