package com.duebook.receivables;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.ledger.Ledger;
import com.duebook.problem.Refusal;
import com.duebook.receivables.credit.BilledLine;
import com.duebook.receivables.credit.BilledLines;
import com.duebook.receivables.credit.CreditBalances;
import com.duebook.receivables.credit.CreditLine;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.numbering.Numbering;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What takes back issued invoices. Whoever calls has checked the right to. */
@Component
class CreditNotes {

    private final Invoices invoices;
    private final InvoiceLines lines;
    private final CreditBalances balances;
    private final BilledLines billed;
    private final Ledger ledger;
    private final Numbering numbering;
    private final Today today;
    private final Journal journal;
    private final SecondPerson second;

    CreditNotes(Invoices invoices, InvoiceLines lines, CreditBalances balances, BilledLines billed, Ledger ledger,
            Numbering numbering, Today today, Journal journal, SecondPerson second) {
        this.invoices = invoices;
        this.lines = lines;
        this.balances = balances;
        this.billed = billed;
        this.ledger = ledger;
        this.numbering = numbering;
        this.today = today;
        this.journal = journal;
        this.second = second;
    }

    /**
     * @param invoice locked
     * @return the credit note of this intention, new or as it was issued before
     */
    Invoice issue(UUID intention, Invoice invoice, CreditDetails details) {
        Reasons.check(details.reason());
        invoice.checkCreditable();
        var balance = balances.before(invoice.id(), intention);
        var chosen = details.of(balance);
        var known = invoices.findById(intention);
        if (known.isPresent()) {
            return known.filter(note -> note.takesBack(invoice) && chosen(note).equals(CreditLine.sorted(chosen)))
                    .orElseThrow(() -> new Refusal("receivables.credit.already"));
        }
        var credited = balance.take(chosen);
        var totals = InvoiceTotals.billed(credited, invoice.currency());
        second.require(Right.CREDIT, invoice.total().minus(balance.left()).plus(totals.total()));
        return issue(invoices.save(Invoice.creditNote(intention, invoice, totals, details.reason(), today.now())), credited, invoice);
    }

    private List<CreditLine> chosen(Invoice note) {
        return CreditLine.sorted(billed.of(note.id()).stream().flatMap(line -> CreditLine.of(line).stream()).toList());
    }

    private Invoice issue(Invoice note, List<BilledLine> credited, Invoice invoice) {
        lines.addBilled(note.id(), credited);
        var on = today.date();
        var number = numbering.take(InvoiceKind.CREDIT_NOTE, on);
        note.credit(number, on);
        ledger.credit(invoice, note, on);
        journal.record(AuditEvent.INVOICE_CREDITED, invoice.id(), Details.none()
                .with(Fact.NUMBER, number).with(Fact.CREDIT_NOTE, note.id()).with(Fact.AMOUNT, note.total()));
        return note;
    }
}
