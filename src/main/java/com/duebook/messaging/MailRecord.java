package com.duebook.messaging;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail, for timelines.
 *
 * @param title its subject line, known once it was written
 * @param detail the mail server's own words
 */
public record MailRecord(
        UUID id,
        String template,
        String to,
        Locale language,
        @Nullable String title,
        MailState state,
        @Nullable MailProblem problem,
        @Nullable String detail,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt) {}
