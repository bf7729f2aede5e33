package com.duebook.payments;

import com.duebook.customers.Customers;
import com.duebook.jobs.WorkHandler;
import com.duebook.ledger.Allocated;
import com.duebook.messaging.Outbox;
import com.duebook.messaging.OutgoingMail;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.NotFound;
import com.duebook.receivables.Payables;
import com.duebook.text.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Thanks for money that came through the provider, once per payment. A bad address cannot undo a settlement. */
@Component
class SendReceipt implements WorkHandler {

    static final String KIND = "payments.receipt";

    private final StoredPayments payments;
    private final Payables invoices;
    private final Allocated allocated;
    private final Customers customers;
    private final ReceiptFile paper;
    private final Outbox outbox;
    private final Texts texts;

    SendReceipt(
            StoredPayments payments, Payables invoices, Allocated allocated, Customers customers, ReceiptFile paper, Outbox outbox,
            Texts texts) {
        this.payments = payments;
        this.invoices = invoices;
        this.allocated = allocated;
        this.customers = customers;
        this.paper = paper;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(String subject) {
        var payment = payments.findById(UUID.fromString(subject)).orElseThrow(NotFound::new);
        var customer = customers.brief(payment.customer());
        if (customer.email() != null) {
            var mail = OutgoingMail.of("receipt:" + subject, customer.email(), customer.language(), "receipt",
                    model(payment, customer.name(), customer.language()));
            outbox.add(paper.attachedTo(mail, payment.id()).about(payment.id()).neverTwice());
        }
    }

    private Map<String, Object> model(Payment payment, String customer, Locale language) {
        var credit = payment.unallocated();
        return Map.of(
                "customer", customer,
                "amount", MoneyFormat.format(payment.amount(), language),
                "paidOn", payment.receivedOn().format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)),
                "invoices", rows(Share.of(allocated.of(payment.id())), language),
                "credit", credit.isPositive() ? MoneyFormat.format(credit, language) : "",
                "method", texts.get("payments.method." + payment.method(), language),
                "link", "");
    }

    private List<Map<String, String>> rows(List<Share> shares, Locale language) {
        var numbers = invoices.numbers(shares.stream().map(Share::invoice).toList());
        return shares.stream()
                .map(share -> Map.of(
                        "number", numbers.getOrDefault(share.invoice(), ""),
                        "amount", MoneyFormat.format(share.amount(), language)))
                .toList();
    }
}
