package com.duebook.receivables.takeover;

import com.duebook.ledger.EntryKind;
import com.duebook.ledger.HeldFor;
import com.duebook.ledger.HoldWatch;
import com.duebook.ledger.LedgerBatch;
import com.duebook.ledger.LedgerBatch.About;
import com.duebook.ledger.summary.InvoiceFigures;
import com.duebook.ledger.summary.Summaries;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.InvoiceStatus;
import com.duebook.receivables.InvoiceTotals;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.numbering.InvoiceKind;
import com.duebook.receivables.takeover.ImportedPayments.ImportedPayment;
import com.duebook.receivables.takeover.ImportedPayments.Source;
import com.duebook.receivables.takeover.TakeoverOutcome.Rest;
import com.duebook.tenancy.Ids;
import com.duebook.tenancy.TenantJdbc;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is taken over, with all that doing it here would have written, for one statement of each kind. */
final class IssuedBatch {

    private final TenantJdbc jdbc;
    private final Summaries summaries;
    private final InvoiceRows rows;
    private final LedgerBatch ledger;
    private final List<ImportedPayment> payments = new ArrayList<>();

    IssuedBatch(TenantJdbc jdbc, Summaries summaries, LedgerBatch ledger, Instant now) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.rows = new InvoiceRows(now);
        this.ledger = ledger;
    }

    /**
     * @param means how its money came
     * @return the id that it gets
     */
    UUID take(IssuedInvoice issued, Source means) {
        LineDetails.check(issued.lines());
        var totals = InvoiceTotals.of(issued.lines(), issued.currency());
        var about = About.invoice(issued.customer());
        var total = totals.total();
        var issue = ledger.book(EntryKind.ISSUED, about, total, issued.issuedOn());
        var rest = issued.outcome().restOf(total);
        settle(about, issued, EntryKind.RECEIVED, means, issued.outcome().paidOf(total));
        settle(about, issued, EntryKind.ON_ACCOUNT, Source.CREDIT_NOTE, issued.outcome().creditedOf(total));
        var open = issued.outcome().rest() == Rest.OPEN ? rest : Money.zero(total.currency());
        switch (issued.outcome().rest()) {
            case VOID -> ledger.reverse(issue, EntryKind.ISSUED, about, total, issued.issuedOn());
            case WRITTEN_OFF -> ledger.book(EntryKind.WRITTEN_OFF, about, rest, settledOn(issued));
            case OPEN -> {}
        }
        add(about, issued, totals, open);
        return invoice(about);
    }

    /** A credit note that lowers no invoice, or money that none has taken, is credit of the customer. */
    void take(UnappliedCredit credit) {
        if (credit.kind() == UnappliedCredit.Kind.CREDIT_NOTE) {
            takeNote(credit);
        } else if (credit.unapplied().plus(credit.refunded()).isPositive()) {
            takeMoney(credit, credit.unapplied().plus(credit.refunded()));
        }
    }

    List<ImportedPayment> payments() {
        return payments;
    }

    /** After the payments are, which the ledger names. */
    void write(HoldWatch holds) {
        rows.write(jdbc);
        ledger.write(jdbc, holds);
    }

    /** A credit note settles as money does: its amount is the customer's credit, and the invoice takes it. */
    private void settle(About about, IssuedInvoice issued, EntryKind coming, Source source, Money part) {
        if (part.isPositive()) {
            var on = Objects.requireNonNull(issued.outcome().on(), "settled on no day");
            var payment = payment(issued.customer(), source, part, Money.zero(part.currency()), on, issued.number());
            ledger.book(coming, About.payment(about.customer(), payment), part, on);
            ledger.book(EntryKind.ALLOCATED, about.by(payment), part, settledOn(issued));
        }
    }

    /** Nobody knows any more when it was given back. @param came what no invoice has taken of it */
    private void takeMoney(UnappliedCredit credit, Money came) {
        var id = Ids.next();
        var about = About.payment(credit.customer(), id);
        payments.add(new ImportedPayment(id, credit.customer(), Source.MONEY, came, credit.unapplied(), credit.refunded(), credit.on(),
                credit.number()));
        ledger.book(EntryKind.RECEIVED, about, came, credit.on());
        if (credit.refunded().isPositive()) {
            ledger.book(EntryKind.REFUNDED, about, credit.refunded(), credit.on());
        }
    }

    private void takeNote(UnappliedCredit note) {
        var line = new LineDetails(note.text(), BigDecimal.ONE, note.total().amount(), BigDecimal.ZERO);
        var totals = InvoiceTotals.of(List.of(line), note.total().currency());
        var id = Ids.next();
        rows.add(new InvoiceRows.Row(id, note.customer(), InvoiceKind.CREDIT_NOTE, InvoiceState.CREDIT, note.number(),
                totals, Money.zero(note.total().currency()), 0, 0, note.on(), note.on(), null, false), List.of(line));
        summaries.invoices(note.total().currency(), note.on(), note.on(), InvoiceFigures.NONE, InvoiceFigures.CREDIT);
        if (note.unapplied().isPositive()) {
            var payment = payment(note.customer(), Source.CREDIT_NOTE, note.unapplied(), note.unapplied(), note.on(), note.number());
            ledger.book(EntryKind.ON_ACCOUNT, new About(note.customer(), id, null, payment), note.unapplied(), note.on());
        }
    }

    private UUID payment(UUID customer, Source source, Money amount, Money unallocated, LocalDate on, String reference) {
        var id = Ids.next();
        payments.add(new ImportedPayment(id, customer, source, amount, unallocated, Money.zero(amount.currency()), on, reference));
        return id;
    }

    private void add(About about, IssuedInvoice issued, InvoiceTotals totals, Money open) {
        var state = issued.outcome().rest() == Rest.VOID ? InvoiceState.VOID
                : open.isZero() ? InvoiceState.PAID : InvoiceState.OPEN;
        rows.add(new InvoiceRows.Row(invoice(about), issued.customer(), InvoiceKind.INVOICE, state, issued.number(), totals,
                open, issued.outcome().creditedOf(totals.total()).minor(), writtenOff(issued, totals.total()).minor(), issued.issuedOn(),
                issued.dueOn(),
                state == InvoiceState.PAID ? settledOn(issued) : null,
                issued.disputed()), issued.lines());
        summaries.invoices(issued.currency(), issued.dueOn(), issued.dueOn(), InvoiceFigures.NONE, figures(state, totals.total(), issued));
        ledger.owe(about, issued.dueOn(), totals.total(), open, issued.disputed() && open.isPositive() ? HeldFor.DISPUTE : null,
                settledOn(issued, state));
    }

    private static Money writtenOff(IssuedInvoice issued, Money total) {
        return issued.outcome().rest() == Rest.WRITTEN_OFF ? issued.outcome().restOf(total) : Money.zero(total.currency());
    }

    private static InvoiceFigures figures(InvoiceState state, Money total, IssuedInvoice issued) {
        return switch (state) {
            case OPEN -> InvoiceFigures.open(issued.outcome().paidOf(total).isPositive(), issued.disputed());
            case PAID -> InvoiceStatus.settledFigures(total, issued.outcome().creditedOf(total), writtenOff(issued, total));
            case VOID -> InvoiceFigures.VOID;
            case DRAFT, CREDIT -> throw new IllegalStateException("no invoice is taken over as " + state);
        };
    }

    private static @Nullable LocalDate settledOn(IssuedInvoice issued, InvoiceState state) {
        return switch (state) {
            case PAID -> settledOn(issued);
            case VOID -> issued.issuedOn();
            case DRAFT, OPEN, CREDIT -> null;
        };
    }

    /** Not before it was issued, though its money may have been there. */
    private static LocalDate settledOn(IssuedInvoice issued) {
        var on = Objects.requireNonNull(issued.outcome().on(), "settled on no day");
        return on.isBefore(issued.issuedOn()) ? issued.issuedOn() : on;
    }

    private static UUID invoice(About about) {
        return Objects.requireNonNull(about.invoice());
    }
}
