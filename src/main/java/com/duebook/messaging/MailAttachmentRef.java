package com.duebook.messaging;

import java.util.UUID;

/**
 * Names a file without keeping it: it is made when the mail is sent.
 *
 * @param source the {@link MailAttachmentSource#key()} that makes it
 */
public record MailAttachmentRef(String source, UUID subject) {}
