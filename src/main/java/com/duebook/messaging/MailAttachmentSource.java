package com.duebook.messaging;

import com.duebook.smtp.MailAttachment;
import java.util.Locale;
import java.util.UUID;

/** Makes files for mails at sending time; implemented by whoever owns the thing, such as an invoice and its PDF. */
public interface MailAttachmentSource {

    /** Such as {@code receivables.invoice}. */
    String key();

    /** Called in the mail's workspace, outside any transaction. */
    MailAttachment make(UUID subject, Locale language);
}
