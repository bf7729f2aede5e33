package com.duebook.receivables;

import com.duebook.time.Today;
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
        var known = invoices.findAndLock(intention);
        if (known.isEmpty()) {
            details.check();
            var invoice = invoices.save(Invoice.draft(intention, details, today.now()));
            lines.add(invoice.id(), details.lines(), details.currency());
            return invoice;
        }
        known.filter(Invoice::isDraft).ifPresent(draft -> revise(draft, details));
        return known.get();
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
