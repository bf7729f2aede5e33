package com.duebook.payments;

import com.duebook.messaging.MailAttachment;
import com.duebook.messaging.MailAttachmentRef;
import com.duebook.messaging.MailAttachmentSource;
import com.duebook.messaging.OutgoingMail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The invoice as a file, made by whoever owns invoices. */
@Component
public class InvoicePaper {

    private static final String SOURCE = "receivables.invoice";

    private final Optional<MailAttachmentSource> source;

    InvoicePaper(List<MailAttachmentSource> sources) {
        this.source = sources.stream().filter(it -> it.key().equals(SOURCE)).findFirst();
    }

    public Optional<MailAttachment> of(UUID invoice, Locale language) {
        return source.map(it -> it.make(invoice, language));
    }

    OutgoingMail attachedTo(OutgoingMail mail, UUID invoice) {
        return source.map(it -> mail.with(new MailAttachmentRef(SOURCE, invoice))).orElse(mail);
    }
}
