package com.duebook.payments;

import com.duebook.customers.Customers;
import com.duebook.messaging.MailAttachmentRef;
import com.duebook.messaging.MailAttachmentSource;
import com.duebook.messaging.OutgoingMail;
import com.duebook.paper.Papers;
import com.duebook.paper.ReceiptDocument;
import com.duebook.receivables.PaperParties;
import com.duebook.smtp.MailAttachment;
import com.duebook.text.Texts;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The receipt of a payment as a file, in the customer's language and as things stand. Asks for no right: callers know
 * who asks.
 */
@Component
public class ReceiptFile implements MailAttachmentSource {

    private static final String SOURCE = "payments.receipt";

    private final Receipts receipts;
    private final Customers customers;
    private final PaperParties parties;
    private final Papers papers;
    private final Texts texts;

    ReceiptFile(Receipts receipts, Customers customers, PaperParties parties, Papers papers, Texts texts) {
        this.receipts = receipts;
        this.customers = customers;
        this.parties = parties;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public String key() {
        return SOURCE;
    }

    @Override
    @Transactional(readOnly = true)
    public MailAttachment make(UUID payment, Locale language) {
        return of(payment);
    }

    @Transactional(readOnly = true)
    public MailAttachment of(UUID payment) {
        var receipt = receipts.of(payment);
        var customer = customers.brief(receipt.customer());
        var language = customer.language();
        var document = new ReceiptDocument(language, parties.sender(language), parties.recipient(customer),
                receipt.receivedOn(), texts.get("payments.method." + receipt.method(), language),
                receipt.reference(), receipt.amount(), receipt.parts().stream().map(ReceiptFile::part).toList(), receipt.credit(),
                receipt.refunded());
        return new MailAttachment("receipt-" + receipt.receivedOn() + ".pdf", "application/pdf", papers.draw(document));
    }

    public OutgoingMail attachedTo(OutgoingMail mail, UUID payment) {
        return mail.with(new MailAttachmentRef(SOURCE, payment));
    }

    private static ReceiptDocument.Part part(Receipt.Part part) {
        return new ReceiptDocument.Part(part.number(), part.amount());
    }
}
