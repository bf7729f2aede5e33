package com.duebook.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as the operator may see it.
 *
 * @param measuredAt when its figures were taken; null before its first night, when they are 0
 * @param stripe {@code KEY}, a state of its account, or null without any
 * @param mails of 30 days
 * @param deeds entries of its journal
 * @param documents files that are kept: the logo, what was imported, and papers that were shown or sent
 * @param documentBytes their size
 * @param parked work that was given up on, as of now
 */
public record WorkspaceHealth(
        UUID id,
        String name,
        Instant createdAt,
        @Nullable Instant suspendedAt,
        @Nullable LocalDate nightDoneOn,
        @Nullable String stripe,
        @Nullable Instant measuredAt,
        int members,
        int customers,
        int invoices,
        int openItems,
        int mails,
        int failedMails,
        long deeds,
        @Nullable Instant lastDeedAt,
        int documents,
        long documentBytes,
        long parked) {

    public boolean needsALook() {
        return parked > 0 || failedMails > 0;
    }
}
