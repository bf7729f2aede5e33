package com.duebook.receivables;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.database.RetryDeadlocks;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.ledger.Ledger;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.time.Instant;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The life of invoices. Whoever loses a deadlock tries again, so that it reaches nobody. */
@Service
@RetryDeadlocks
public class Receivables {

    private final Invoices invoices;
    private final Drafts drafts;
    private final CreditNotes creditNotes;
    private final Ledger ledger;
    private final Issuing issuing;
    private final InvoicePages pages;
    private final Access access;
    private final Today today;
    private final Journal journal;
    private final SecondPerson second;

    Receivables(
            Invoices invoices, Drafts drafts, CreditNotes creditNotes, Ledger ledger, Issuing issuing,
            InvoicePages pages, Access access, Today today, Journal journal,
            SecondPerson second) {
        this.invoices = invoices;
        this.drafts = drafts;
        this.creditNotes = creditNotes;
        this.ledger = ledger;
        this.issuing = issuing;
        this.pages = pages;
        this.access = access;
        this.today = today;
        this.journal = journal;
        this.second = second;
    }

    @Transactional
    public UUID draft(InvoiceDetails details) {
        access.require(Right.EDIT_INVOICES);
        return drafts.store(drafts.anew(Ids.next(), details), details).id();
    }

    /** @param intention made when the form opens; drafting it again makes no second one. @return the invoice */
    @Transactional
    public UUID draft(UUID intention, InvoiceDetails details) {
        access.require(Right.EDIT_INVOICES);
        return drafts.keep(intention, details).id();
    }

    /**
     * @param version that the edit began with
     * @throws ObjectOptimisticLockingFailureException when somebody else changed the draft meanwhile
     */
    @Transactional
    public void revise(UUID id, long version, InvoiceDetails details) {
        access.require(Right.EDIT_INVOICES);
        var invoice = invoices.locked(id);
        if (!Long.valueOf(version).equals(invoice.version())) {
            throw new ObjectOptimisticLockingFailureException(Invoice.class, id);
        }
        drafts.revise(invoice, details);
    }

    /** Throws a draft away; nothing issued ever goes. */
    @Transactional
    public void discard(UUID id) {
        access.require(Right.EDIT_INVOICES);
        drafts.discard(invoices.locked(id));
    }

    /** @return the number it got */
    @Transactional
    public String issue(UUID id) {
        access.require(Right.ISSUE);
        return issuing.issue(invoices.locked(id));
    }

    /** Whether something has become of the form that this intention was made for. */
    @Transactional(readOnly = true)
    public boolean isDone(UUID intention) {
        access.require(Right.READ);
        return invoices.findById(intention).isPresent();
    }

    /**
     * Drafts and issues in one step, or does neither.
     *
     * @param intention made when the form opens; what was issued under it stays as it is
     * @return the invoice
     * @throws Refusal when something else was issued under it
     */
    @Transactional
    public UUID issueNew(UUID intention, InvoiceDetails details) {
        access.require(Right.EDIT_INVOICES);
        access.require(Right.ISSUE);
        return issuing.issueNew(intention, details);
    }

    /** Revises a draft and issues it in one step, or does neither; as {@link #revise} otherwise. */
    @Transactional
    public void issueRevised(UUID id, long version, InvoiceDetails details) {
        revise(id, version, details);
        issue(id);
    }

    /** Its number stays taken. An invoice that something was paid on is corrected by a credit note instead. */
    @Transactional
    public void voidInvoice(UUID id, String reason) {
        access.requireToAsk(Right.CREDIT);
        Reasons.check(reason);
        var invoice = invoices.locked(id);
        second.require(Right.CREDIT, invoice.total());
        ledger.cancel(invoice, reason, today.date());
        journal.record(AuditEvent.INVOICE_VOIDED, id, Details.none().with(Fact.AMOUNT, invoice.total()));
    }

    /**
     * Issues a credit note. What the invoice has no longer open becomes the customer's credit.
     *
     * @return the credit note
     */
    @Transactional
    public UUID credit(UUID id, CreditDetails details) {
        return credit(Ids.next(), id, details);
    }

    /**
     * @param intention made when the form opens; crediting under it again makes no second credit note
     * @throws Refusal when something else was credited under it
     */
    @Transactional
    public UUID credit(UUID intention, UUID id, CreditDetails details) {
        access.requireToAsk(Right.CREDIT);
        return creditNotes.issue(intention, invoices.locked(id), details).id();
    }

    /** Gives up what is still open. */
    @Transactional
    public void writeOff(UUID id, String reason) {
        access.requireToAsk(Right.WRITE_OFF);
        Reasons.check(reason);
        var invoice = invoices.locked(id);
        invoice.require(InvoiceState.OPEN);
        second.require(Right.WRITE_OFF, invoice.open());
        ledger.writeOff(invoice, reason, today.date());
        journal.record(AuditEvent.INVOICE_WRITTEN_OFF, id);
    }

    @Transactional
    public void markSent(UUID id, Instant at) {
        access.require(Right.EDIT_INVOICES);
        invoices.locked(id).markSent(at);
        journal.record(AuditEvent.INVOICE_SENT, id);
    }

    /** As it stands until the running transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public InvoiceView locked(UUID id) {
        access.require(Right.READ);
        invoices.locked(id);
        return pages.required(id);
    }

    @Transactional(readOnly = true)
    public InvoiceView view(UUID id) {
        access.require(Right.READ);
        return pages.required(id);
    }
}
