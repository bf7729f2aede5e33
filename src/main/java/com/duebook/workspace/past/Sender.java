package com.duebook.workspace.past;

import com.duebook.workspace.BankDetails;
import com.duebook.workspace.LegalAddress;
import com.duebook.workspace.WorkspaceSettings;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a workspace's papers say of it. */
public record Sender(
        String name, LegalAddress address, @Nullable String taxNumber, @Nullable String email, @Nullable String phone,
        BankDetails bank, Locale language) {

    public static Sender of(WorkspaceSettings settings) {
        return new Sender(settings.name(), settings.address(), settings.taxNumber(), settings.email(), settings.phone(),
                settings.bank(), settings.language());
    }

    /** How to transfer, line by line; empty where no account is given. */
    public List<String> bankLines() {
        return bank.isGiven() ? bank.lines(name) : List.of();
    }
}
