package com.duebook.smtp;

import java.util.List;
import java.util.UUID;

/** A mail as it goes out. */
public record Letter(UUID id, String to, Letterhead from, String title, String text, String html,
        List<MailAttachment> attachments) {}
