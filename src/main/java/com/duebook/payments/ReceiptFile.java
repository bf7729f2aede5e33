package com.duebook.payments;

import com.duebook.customers.Customers;
import com.duebook.ledger.Allocated;
import com.duebook.messaging.MailAttachmentRef;
import com.duebook.messaging.MailAttachmentSource;
import com.duebook.messaging.OutgoingMail;
import com.duebook.paper.Papers;
import com.duebook.paper.ReceiptDocument;
import com.duebook.problem.NotFound;
import com.duebook.receivables.PaperParties;
import com.duebook.receivables.Payables;
import com.duebook.smtp.MailAttachment;
import com.duebook.text.Texts;
import java.util.List;
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

    private final StoredPayments payments;
    private final Payables invoices;
    private final Allocated allocated;
    private final Customers customers;
    private final PaperParties parties;
    private final Papers papers;
    private final Texts texts;

    ReceiptFile(StoredPayments payments, Payables invoices, Allocated allocated, Customers customers, PaperParties parties, Papers papers,
            Texts texts) {
        this.payments = payments;
        this.invoices = invoices;
        this.allocated = allocated;
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
        return file(payment);
    }

    @Transactional(readOnly = true)
    public MailAttachment of(UUID payment) {
        return file(payment);
    }

    OutgoingMail attachedTo(OutgoingMail mail, UUID payment) {
        return mail.with(new MailAttachmentRef(SOURCE, payment));
    }

    private MailAttachment file(UUID id) {
        var payment = payments.findById(id).orElseThrow(NotFound::new);
        var customer = customers.brief(payment.customer());
        var language = customer.language();
        var document = new ReceiptDocument(language, parties.sender(language), parties.recipient(customer),
                payment.receivedOn(), texts.get("payments.method." + payment.method(), language),
                payment.reference(), payment.amount(), parts(id), payment.unallocated(), payment.refunded());
        return new MailAttachment("receipt-" + payment.receivedOn() + ".pdf", "application/pdf", papers.draw(document));
    }

    private List<ReceiptDocument.Part> parts(UUID payment) {
        var shares = Share.of(allocated.of(payment));
        var numbers = invoices.numbers(shares.stream().map(Share::invoice).toList());
        return shares.stream()
                .map(share -> new ReceiptDocument.Part(numbers.getOrDefault(share.invoice(), ""), share.amount()))
                .toList();
    }
}
