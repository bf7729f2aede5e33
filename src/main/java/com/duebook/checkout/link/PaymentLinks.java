package com.duebook.checkout.link;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.ledger.open.OwedItem;
import com.duebook.ledger.open.OwedItems;
import com.duebook.money.Money;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceBrief;
import com.duebook.receivables.InvoiceBriefs;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for money by links to pay pages, takes them back, and opens them. */
@Service
public class PaymentLinks {

    /** A link opened as a payer: it can read one customer's open invoices and nothing else. */
    public static final Actor PAYER = Actor.payer("Payer");

    /** What a page shows without tiring anybody. */
    private static final int MOST = 200;

    private final StoredRequests requests;
    private final RequestItems items;
    private final LinkTokens tokens;
    private final OwedItems due;
    private final InvoiceBriefs invoices;
    private final Tenancy tenancy;
    private final Access access;
    private final Today today;
    private final Journal journal;

    PaymentLinks(
            StoredRequests requests,
            RequestItems items,
            LinkTokens tokens,
            OwedItems due,
            InvoiceBriefs invoices,
            Tenancy tenancy,
            Access access,
            Today today,
            Journal journal) {
        this.requests = requests;
        this.items = items;
        this.tokens = tokens;
        this.due = due;
        this.invoices = invoices;
        this.tenancy = tenancy;
        this.access = access;
        this.today = today;
        this.journal = journal;
    }

    /** Asks for what is due of one invoice. */
    @Transactional
    public URI issue(UUID invoice) {
        return issued(invoice).uri();
    }

    /** As {@link #issue(UUID)}, for whoever asks later whether it is still good. */
    @Transactional
    public IssuedLink issued(UUID invoice) {
        return issued(List.of(invoice));
    }

    /**
     * A new request with a link of its own each time, because nobody can read an old one's token again. Older ones stay
     * good.
     *
     * @param asked issued invoices of one customer and currency, with all that is due of them
     * @throws NotFound when one of them is not issued
     */
    @Transactional
    public URI issue(List<UUID> asked) {
        return issued(asked).uri();
    }

    /**
     * As {@link #issue(List)}, for some parts of invoices only, such as one instalment.
     *
     * @param asked due items
     * @throws NotFound when one of them is unknown
     */
    @Transactional
    public URI issueForItems(List<UUID> asked) {
        access.require(Right.EDIT_INVOICES);
        var parts = due.of(asked);
        if (parts.size() < asked.size()) {
            throw new NotFound();
        }
        var link = issued(PaymentPurpose.INVOICE, parts);
        parts.stream().map(OwedItem::debt).distinct().forEach(debt -> journal.record(AuditEvent.PAYMENT_LINK_ISSUED, debt));
        return link.uri();
    }

    /**
     * Asks for all that a customer owes in a currency by now; what is owed later is only offered.
     *
     * @throws Refusal when nothing is, or more than a page can show
     */
    @Transactional
    public URI statement(UUID customer, Currency currency) {
        access.require(Right.EDIT_INVOICES);
        var parts = due.openOf(customer, Integer.MAX_VALUE).stream().filter(item -> item.open().currency().equals(currency)).toList();
        if (parts.isEmpty()) {
            throw new Refusal("payments.refusal.nothingOpen");
        }
        if (parts.size() > MOST) {
            throw new Refusal("payments.statement.tooMany", parts.size(), MOST);
        }
        var link = issued(PaymentPurpose.STATEMENT, parts);
        journal.record(AuditEvent.STATEMENT_LINK_ISSUED, customer, Details.none().with(Fact.COUNT, parts.size()));
        return link.uri();
    }

    /**
     * Asks for what ends a hold on credit; its page asks for what does so when it is looked at.
     *
     * @param asked due items of the customer, in one currency
     * @throws NotFound when one of them is unknown
     */
    @Transactional
    public URI unlock(UUID customer, List<UUID> asked) {
        if (!access.may(Right.DECIDE_CREDIT)) {
            access.require(Right.EDIT_INVOICES);
        }
        var parts = due.of(asked);
        if (parts.isEmpty() || parts.size() < asked.size()) {
            throw new NotFound();
        }
        var link = issued(PaymentPurpose.UNLOCK, parts);
        journal.record(AuditEvent.UNLOCK_LINK_ISSUED, customer, Details.none().with(Fact.COUNT, parts.size()));
        return link.uri();
    }

    private IssuedLink issued(List<UUID> invoicesAsked) {
        access.require(Right.EDIT_INVOICES);
        var parts = due.ofInvoices(invoicesAsked);
        if (!parts.stream().map(OwedItem::debt).toList().containsAll(invoicesAsked)) {
            throw new NotFound();
        }
        var link = issued(PaymentPurpose.INVOICE, parts);
        invoicesAsked.forEach(invoice -> journal.record(AuditEvent.PAYMENT_LINK_ISSUED, invoice));
        return link;
    }

    private IssuedLink issued(PaymentPurpose purpose, List<OwedItem> parts) {
        var request = requests.save(request(purpose, parts));
        IntStream.range(0, parts.size()).forEach(at -> items.save(new PaymentRequestItem(request.id(), at + 1, parts.get(at))));
        return new IssuedLink(request.id(), tokens.issue(request.id()));
    }

    /** Whether a link opens a page still: it was issued, and neither expired nor was taken back. */
    @Transactional(readOnly = true)
    public boolean isGood(UUID link) {
        return requests.findById(link).filter(it -> it.isGood(today.now())).isPresent();
    }

    private PaymentRequest request(PaymentPurpose purpose, List<OwedItem> parts) {
        var customers = parts.stream().map(OwedItem::customer).distinct().toList();
        if (customers.size() != 1) {
            throw new IllegalArgumentException("a request to " + customers.size() + " customers");
        }
        var amount = Money.sum(parts.stream().map(OwedItem::open).toList(), parts.getFirst().open().currency());
        return new PaymentRequest(customers.getFirst(), purpose, amount, today.now(), tenancy.actor().name());
    }

    /** From the next request on, no link that asks for the invoice opens anything. */
    @Transactional
    public void revoke(UUID invoice) {
        access.require(Right.EDIT_INVOICES);
        requests.findAllById(items.findByInvoiceId(invoice).stream().map(PaymentRequestItem::request).distinct().toList())
                .forEach(request -> request.revoke(today.now()));
        journal.record(AuditEvent.PAYMENT_LINKS_REVOKED, invoice);
    }

    /** From the next request on, no link to this customer opens anything, whatever it asks for. */
    @Transactional
    public void revokeAll(UUID customer) {
        access.require(Right.EDIT_INVOICES);
        requests.findByCustomerIdAndRevokedAtIsNull(customer).forEach(request -> request.revoke(today.now()));
        journal.record(AuditEvent.PAYMENT_LINKS_REVOKED, customer);
    }

    /** Empty for unknown, damaged, expired and revoked tokens, and where all is void, alike. Changes nothing. */
    public Optional<OpenRequest> open(String token) {
        return tokens.find(token).flatMap(found -> tenancy.callAs(found.workspace(), PAYER, () -> requests.findById(found.link())
                .filter(request -> request.isGood(today.now()))
                .map(request -> new OpenRequest(found.workspace(), request.id(), request.customer(),
                        request.purpose(), asked(request.id())))
                .filter(open -> !open.items().isEmpty())));
    }

    /** What was made void is not asked for any more. */
    private List<UUID> asked(UUID request) {
        var all = items.findByRequestIdOrderByPosition(request);
        var known = invoices.of(all.stream().map(PaymentRequestItem::invoice).filter(Objects::nonNull).toList());
        return all.stream()
                .filter(item -> item.invoice() == null || known.get(item.invoice()) instanceof InvoiceBrief brief && !brief.isVoid())
                .map(PaymentRequestItem::item).toList();
    }
}
