package com.duebook.receivables;

import com.duebook.time.Today;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Invoices before they are issued. Whoever calls has checked the right to edit them. */
@Component
class Drafts {

    private final Invoices invoices;
    private final InvoiceLines lines;
    private final Today today;

    Drafts(Invoices invoices, InvoiceLines lines, Today today) {
        this.invoices = invoices;
        this.lines = lines;
        this.today = today;
    }

    /** @return the invoice of this intention, new, revised, or as it was issued meanwhile */
    Invoice keep(UUID intention, InvoiceDetails details) {
        return revised(intention, details).orElseGet(() -> store(anew(intention, details), details));
    }

    /** @return the invoice of this intention, revised, or as it was issued meanwhile; empty where there is none yet */
    Optional<Invoice> revised(UUID intention, InvoiceDetails details) {
        var known = invoices.findAndLock(intention);
        known.filter(Invoice::isDraft).ifPresent(draft -> revise(draft, details));
        return known;
    }

    /** Not stored yet. */
    Invoice anew(UUID intention, InvoiceDetails details) {
        details.check();
        return Invoice.draft(intention, details, today.now());
    }

    Invoice store(Invoice invoice, InvoiceDetails details) {
        var stored = invoices.save(invoice);
        lines.add(stored.id(), details.lines(), details.currency());
        return stored;
    }

    void revise(Invoice invoice, InvoiceDetails details) {
        details.check();
        invoice.revise(details);
        lines.deleteOf(invoice.id());
        lines.add(invoice.id(), details.lines(), details.currency());
    }

    void discard(Invoice invoice) {
        invoice.require(InvoiceState.DRAFT);
        lines.deleteOf(invoice.id());
        invoices.delete(invoice);
    }
}
