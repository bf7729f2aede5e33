package com.duebook.receivables;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.ledger.Instalment;
import com.duebook.ledger.Ledger;
import com.duebook.problem.Refusal;
import com.duebook.receivables.gate.IssueGate;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes invoices of drafts. Whoever calls has checked the right to. */
@Component
class Issuing {

    private final Drafts drafts;
    private final InvoicePages pages;
    private final List<IssueGate> gates;
    private final Numbering numbering;
    private final Ledger ledger;
    private final Today today;
    private final Journal journal;

    Issuing(
            Drafts drafts, InvoicePages pages, List<IssueGate> gates, Numbering numbering, Ledger ledger, Today today,
            Journal journal) {
        this.drafts = drafts;
        this.pages = pages;
        this.gates = gates;
        this.numbering = numbering;
        this.ledger = ledger;
        this.today = today;
        this.journal = journal;
    }

    /** @param draft locked. @return the number it got */
    String issue(Invoice draft) {
        number(draft);
        book(draft);
        return draft.number();
    }

    /** Stores an invoice with its number, and not as a draft first. @throws Refusal when something else was issued under it */
    UUID issueNew(UUID intention, InvoiceDetails details) {
        var known = drafts.revised(intention, details);
        if (known.isEmpty()) {
            var invoice = drafts.anew(intention, details);
            number(invoice);
            drafts.store(invoice, details);
            book(invoice);
        } else if (known.get().isDraft()) {
            issue(known.get());
        } else {
            var issued = pages.required(intention);
            if (!issued.says(details)) {
                throw new Refusal("receivables.issue.already", String.valueOf(issued.number()));
            }
        }
        return intention;
    }

    private void number(Invoice invoice) {
        var on = today.date();
        var request = invoice.toIssue(on);
        gates.forEach(gate -> gate.check(request));
        invoice.issue(numbering.take(InvoiceKind.INVOICE, on), on);
    }

    private void book(Invoice invoice) {
        ledger.issue(invoice, List.of(new Instalment(invoice.dueOn(), invoice.total())), invoice.issuedOn());
        journal.record(AuditEvent.INVOICE_ISSUED, invoice.id(),
                Details.none().with(Fact.NUMBER, invoice.number()).with(Fact.AMOUNT, invoice.total()));
    }
}
