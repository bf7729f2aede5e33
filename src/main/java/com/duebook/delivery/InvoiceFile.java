package com.duebook.delivery;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.documents.KeptDocument;
import com.duebook.messaging.MailAttachmentRef;
import com.duebook.messaging.MailAttachmentSource;
import com.duebook.messaging.OutgoingMail;
import com.duebook.receivables.issued.IssuedPapers;
import com.duebook.smtp.MailAttachment;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The invoice as a file for mails and payers. In a mail it carries a QR code with a link of its own: mailed again, it is the
 * same paper while that link is good.
 */
@Component
public class InvoiceFile implements MailAttachmentSource {

    private static final String SOURCE = "payments.invoice";

    private final IssuedPapers papers;
    private final PaymentLinks links;

    InvoiceFile(IssuedPapers papers, PaymentLinks links) {
        this.papers = papers;
        this.links = links;
    }

    @Override
    public String key() {
        return SOURCE;
    }

    @Override
    public MailAttachment make(UUID invoice, Locale language) {
        return file(papers.kept(invoice).filter(this::opens).orElseGet(() -> withLink(invoice)));
    }

    public MailAttachment of(UUID invoice) {
        return file(papers.shown(invoice));
    }

    OutgoingMail attachedTo(OutgoingMail mail, UUID invoice) {
        return mail.with(new MailAttachmentRef(SOURCE, invoice));
    }

    private boolean opens(KeptDocument paper) {
        return !paper.key().edition().isEmpty() && links.isGood(UUID.fromString(paper.key().edition()));
    }

    private KeptDocument withLink(UUID invoice) {
        var link = links.issued(invoice);
        return papers.keep(invoice, link.id().toString(), link.uri());
    }

    private static MailAttachment file(KeptDocument paper) {
        return new MailAttachment(paper.name().replaceAll("[^\\w.-]", "-"), paper.mediaType(), paper.bytes());
    }
}
