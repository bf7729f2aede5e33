package com.duebook.delivery;

import com.duebook.customers.CustomerBrief;
import com.duebook.customers.Customers;
import com.duebook.jobs.WorkHandler;
import com.duebook.jobs.WorkQueue;
import com.duebook.messaging.OutgoingMail;
import com.duebook.messaging.Outbox;
import com.duebook.money.MoneyFormat;
import com.duebook.payments.Receipt;
import com.duebook.payments.ReceiptFile;
import com.duebook.payments.ReceiptSender;
import com.duebook.payments.Receipts;
import com.duebook.text.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails receipts, each payment's once. A bad address cannot undo a settlement. */
@Component
class SendReceipt implements ReceiptSender, WorkHandler {

    private static final String KIND = "payments.receipt";

    private final WorkQueue work;
    private final Receipts receipts;
    private final Customers customers;
    private final ReceiptFile file;
    private final Outbox outbox;
    private final Texts texts;

    SendReceipt(WorkQueue work, Receipts receipts, Customers customers, ReceiptFile file, Outbox outbox, Texts texts) {
        this.work = work;
        this.receipts = receipts;
        this.customers = customers;
        this.file = file;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public void send(UUID payment) {
        work.add(KIND, payment.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(String subject) {
        var receipt = receipts.of(UUID.fromString(subject));
        var customer = customers.brief(receipt.customer());
        if (customer.email() != null) {
            var mail = OutgoingMail.of("receipt:" + subject, customer.email(), customer.language(), "receipt",
                    model(receipt, customer));
            outbox.add(file.attachedTo(mail, receipt.payment()).about(receipt.payment()).neverTwice());
        }
    }

    private Map<String, Object> model(Receipt receipt, CustomerBrief customer) {
        var language = customer.language();
        return Map.of(
                "customer", customer.name(),
                "contact", Objects.requireNonNullElse(customer.contact(), ""),
                "amount", MoneyFormat.format(receipt.amount(), language),
                "code", receipt.amount().currency().getCurrencyCode(),
                "figure", MoneyFormat.plain(receipt.amount(), language),
                "paidOn", receipt.receivedOn().format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)),
                "invoices", receipt.parts().stream()
                        .map(part -> Map.of("number", texts.get(part.name().key(), language, part.name().number()), "amount",
                                MoneyFormat.format(part.amount(), language)))
                        .toList(),
                "credit", receipt.credit().isPositive() ? MoneyFormat.format(receipt.credit(), language) : "",
                "method", texts.get("payments.method." + receipt.method(), language),
                "link", "");
    }
}
