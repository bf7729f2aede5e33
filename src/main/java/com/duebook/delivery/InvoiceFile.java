package com.duebook.delivery;

import com.duebook.checkout.link.PaymentLinks;
import com.duebook.messaging.MailAttachmentRef;
import com.duebook.messaging.MailAttachmentSource;
import com.duebook.messaging.OutgoingMail;
import com.duebook.receivables.InvoicePapers;
import com.duebook.receivables.Payables;
import com.duebook.smtp.MailAttachment;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The invoice as a file for mails and payers. In a mail it carries a QR code with a link of its own. */
@Component
public class InvoiceFile implements MailAttachmentSource {

    private static final String SOURCE = "payments.invoice";

    private final InvoicePapers papers;
    private final Payables invoices;
    private final PaymentLinks links;

    InvoiceFile(InvoicePapers papers, Payables invoices, PaymentLinks links) {
        this.papers = papers;
        this.invoices = invoices;
        this.links = links;
    }

    @Override
    public String key() {
        return SOURCE;
    }

    @Override
    public MailAttachment make(UUID invoice, Locale language) {
        return file(invoice, papers.pdf(invoice, links.issue(invoice)));
    }

    public MailAttachment of(UUID invoice) {
        return file(invoice, papers.pdf(invoice));
    }

    OutgoingMail attachedTo(OutgoingMail mail, UUID invoice) {
        return mail.with(new MailAttachmentRef(SOURCE, invoice));
    }

    private MailAttachment file(UUID invoice, byte[] bytes) {
        return new MailAttachment(invoices.number(invoice).replaceAll("[^\\w.-]", "-") + ".pdf", "application/pdf", bytes);
    }
}
