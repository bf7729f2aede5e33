package com.duebook.payments;

import com.duebook.documents.DocumentKey;
import com.duebook.documents.Documents;
import com.duebook.documents.KeptDocument;
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

/**
 * The receipt of a payment as a file, in the customer's language and with the parties of when the payment was recorded. Shown or
 * sent once, it is kept; when it has to say something else, after a refund, that is another edition beside it. Asks for no
 * right: callers know who asks. Called outside any transaction.
 */
@Component
public class ReceiptFile implements MailAttachmentSource {

    private static final String SOURCE = "payments.receipt";

    private final Receipts receipts;
    private final Documents documents;
    private final PaperParties parties;
    private final Papers papers;
    private final Texts texts;

    ReceiptFile(Receipts receipts, Documents documents, PaperParties parties, Papers papers, Texts texts) {
        this.receipts = receipts;
        this.documents = documents;
        this.parties = parties;
        this.papers = papers;
        this.texts = texts;
    }

    @Override
    public String key() {
        return SOURCE;
    }

    @Override
    public MailAttachment make(UUID payment, Locale language) {
        return of(payment);
    }

    public MailAttachment of(UUID payment) {
        var receipt = receipts.of(payment);
        var key = new DocumentKey(payment, "receipt", receipt.edition());
        var kept = documents.find(key).orElseGet(() -> documents.keep(new KeptDocument(
                key, "receipt-" + receipt.receivedOn() + ".pdf", "application/pdf", drawn(receipt))));
        return new MailAttachment(kept.name(), kept.mediaType(), kept.bytes());
    }

    public OutgoingMail attachedTo(OutgoingMail mail, UUID payment) {
        return mail.with(new MailAttachmentRef(SOURCE, payment));
    }

    private byte[] drawn(Receipt receipt) {
        var both = parties.of(receipt.customer(), receipt.enteredAt());
        return papers.draw(new ReceiptDocument(both.language(), both.sender(), both.recipient(),
                receipt.receivedOn(), texts.get("payments.method." + receipt.method(), both.language()),
                receipt.reference(), receipt.amount(), receipt.parts().stream().map(part -> part(part, both.language())).toList(),
                receipt.credit(),
                receipt.refunded()));
    }

    private ReceiptDocument.Part part(Receipt.Part part, Locale language) {
        return new ReceiptDocument.Part(texts.get(part.name().key(), language, part.name().number()), part.amount());
    }
}
