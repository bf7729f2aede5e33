package com.duebook.identity;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param email in lower case
 * @param sessionEpoch a session that was opened under another number is over
 * @param lastWorkspace where they worked last, if anywhere
 * @param confirmed whether they have shown that they read the address's mail
 */
public record Person(
        UUID id,
        String email,
        String name,
        Locale language,
        Theme theme,
        int sessionEpoch,
        @Nullable UUID lastWorkspace,
        boolean confirmed) {}
