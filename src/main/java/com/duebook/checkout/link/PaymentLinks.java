package com.duebook.checkout.link;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Journal;
import com.duebook.receivables.InvoiceBriefs;
import com.duebook.site.Site;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Actor;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Tenancy;
import com.duebook.time.Today;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes links to pay pages, takes them back, and opens them. */
@Service
public class PaymentLinks {

    /** A link opened as a payer: it can read one customer's open invoices and nothing else. */
    public static final Actor PAYER = Actor.payer("Payer");

    private final StoredLinks links;
    private final LinkIndex index;
    private final InvoiceBriefs invoices;
    private final Tenancy tenancy;
    private final Access access;
    private final Site site;
    private final Today today;
    private final Journal journal;

    PaymentLinks(
            StoredLinks links,
            LinkIndex index,
            InvoiceBriefs invoices,
            Tenancy tenancy,
            Access access,
            Site site,
            Today today,
            Journal journal) {
        this.links = links;
        this.index = index;
        this.invoices = invoices;
        this.tenancy = tenancy;
        this.access = access;
        this.site = site;
        this.today = today;
        this.journal = journal;
    }

    /** A new link each time, because nobody can read an old one's token again. Older ones stay good. */
    @Transactional
    public URI issue(UUID invoice) {
        return issued(invoice).uri();
    }

    /** As {@link #issue}, for whoever asks later whether it is still good. */
    @Transactional
    public IssuedLink issued(UUID invoice) {
        access.require(Right.EDIT_INVOICES);
        var token = PayToken.next();
        var link = links.save(new PaymentLink(invoices.of(invoice).customer(), invoice, today.now(), tenancy.actor().name()));
        index.add(token, tenancy.tenant(), link.id());
        journal.record(AuditEvent.PAYMENT_LINK_ISSUED, invoice);
        return new IssuedLink(link.id(), site.uri("pay/" + token.text()));
    }

    /** Whether a link opens a page still: it was issued, and neither expired nor was taken back. */
    @Transactional(readOnly = true)
    public boolean isGood(UUID link) {
        return links.findById(link).filter(it -> it.isGood(today.now())).isPresent();
    }

    /** From the next request on, none of the invoice's links opens anything. */
    @Transactional
    public void revoke(UUID invoice) {
        access.require(Right.EDIT_INVOICES);
        links.findByInvoiceId(invoice).forEach(link -> link.revoke(today.now()));
        journal.record(AuditEvent.PAYMENT_LINKS_REVOKED, invoice);
    }

    /** Empty for unknown, damaged, expired and revoked tokens and void invoices alike. Changes nothing. */
    public Optional<OpenLink> open(String token) {
        return tenancy.onPlatform(() -> index.find(PayToken.given(token))).flatMap(found ->
                tenancy.callAs(found.workspace(), PAYER, () -> links.findById(found.link())
                        .filter(link -> link.isGood(today.now()) && !invoices.of(link.invoice()).isVoid())
                        .map(link -> new OpenLink(found.workspace(), link.id(), link.customer(), link.invoice()))));
    }
}
