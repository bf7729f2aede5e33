package com.duebook.receivables;

import com.duebook.audit.Deed;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.problem.Refusal;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What takes back issued invoices. Whoever calls has checked the right to edit them. */
@Component
class CreditNotes {

    private final Invoices invoices;
    private final InvoiceLines lines;
    private final Ledger ledger;
    private final Numbering numbering;
    private final Today today;
    private final Journal journal;

    CreditNotes(Invoices invoices, InvoiceLines lines, Ledger ledger, Numbering numbering, Today today, Journal journal) {
        this.invoices = invoices;
        this.lines = lines;
        this.ledger = ledger;
        this.numbering = numbering;
        this.today = today;
        this.journal = journal;
    }

    /**
     * @param invoice locked
     * @return the credit note of this intention, new or as it was issued before
     */
    Invoice issue(UUID intention, Invoice invoice, CreditDetails details) {
        Reasons.check(details.reason());
        invoice.checkCreditable();
        var credited = details.lines().isEmpty() ? lines.detailsOf(invoice.id()) : details.lines();
        LineDetails.check(credited);
        var totals = InvoiceTotals.of(credited, invoice.currency());
        var known = invoices.findById(intention);
        if (known.isPresent()) {
            return known.filter(note -> note.takesBack(invoice, totals))
                    .filter(note -> LineDetails.texts(lines.detailsOf(note.id())).equals(LineDetails.texts(credited)))
                    .orElseThrow(() -> new Refusal("receivables.credit.already"));
        }
        checkCreditable(invoice, totals);
        return issue(invoices.save(Invoice.creditNote(intention, invoice, totals, details.reason(), today.now())), credited, invoice);
    }

    private Invoice issue(Invoice note, List<LineDetails> credited, Invoice invoice) {
        lines.add(note.id(), credited, invoice.currency());
        var on = today.date();
        var number = numbering.take(InvoiceKind.CREDIT_NOTE, on);
        ledger.credit(invoice, note, number, on);
        journal.record(Deed.INVOICE_CREDITED, invoice.id(), Details.none()
                .with(Fact.NUMBER, number).with(Fact.CREDIT_NOTE, note.id()).with(Fact.AMOUNT, note.total()));
        return note;
    }

    private void checkCreditable(Invoice invoice, InvoiceTotals totals) {
        var before = invoices.creditedSoFar(invoice.id());
        if (!totals.total().isPositive() || before + totals.total().minor() > invoice.total().minor()) {
            throw new Refusal("receivables.credit.tooMuch");
        }
    }
}
