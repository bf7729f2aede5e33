package com.duebook.receivables.charge;

import com.duebook.audit.AuditEvent;
import com.duebook.audit.Details;
import com.duebook.audit.Fact;
import com.duebook.audit.Journal;
import com.duebook.customers.Customers;
import com.duebook.dualcontrol.SecondPerson;
import com.duebook.ledger.Debt;
import com.duebook.ledger.Ledger;
import com.duebook.ledger.NewCharge;
import com.duebook.ledger.OwedDebts;
import com.duebook.money.CurrencyMismatch;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.receivables.InvoiceBriefs;
import com.duebook.receivables.Reasons;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Charges customers with interest, fees and deposits. Each is a debt of its own: it changes neither the total of the invoice
 * that it comes of nor what is open of it, and stays when that is paid, credited or void.
 */
@Service
public class Charges {

    private final Ledger ledger;
    private final OwedDebts debts;
    private final Customers customers;
    private final InvoiceBriefs invoices;
    private final SecondPerson second;
    private final Access access;
    private final Today today;
    private final Journal journal;

    Charges(Ledger ledger, OwedDebts debts, Customers customers, InvoiceBriefs invoices, SecondPerson second, Access access, Today today,
            Journal journal) {
        this.ledger = ledger;
        this.debts = debts;
        this.customers = customers;
        this.invoices = invoices;
        this.second = second;
        this.access = access;
        this.today = today;
        this.journal = journal;
    }

    /**
     * @param reason in the words of whoever charges; may be empty
     * @return the charge, which money is allocated to as to an invoice
     * @throws Refusal for what cannot be charged: principal is invoiced, and credit comes of payments
     */
    @Transactional
    public UUID charge(NewCharge charge, String reason) {
        access.require(Right.ISSUE);
        Reasons.check(reason);
        customers.brief(charge.customer());
        checkCause(charge);
        var id = ledger.charge(charge, reason, today.date());
        journal.record(AuditEvent.CHARGED, id,
                Details.none().with(Fact.KIND, charge.kind()).with(Fact.AMOUNT, charge.amount()));
        return id;
    }

    private void checkCause(NewCharge charge) {
        if (charge.cause() != null) {
            var invoice = invoices.of(charge.cause());
            if (!invoice.customer().equals(charge.customer()) || !invoice.isOwed()) {
                throw new NotFound();
            }
            if (!invoice.total().currency().equals(charge.amount().currency())) {
                throw new CurrencyMismatch(invoice.total().currency(), charge.amount().currency());
            }
        }
    }

    /**
     * Takes it back, as if it had never been.
     *
     * @throws Refusal once something has settled a part of it
     */
    @Transactional
    public void waive(UUID id, String reason) {
        access.requireToAsk(Right.CREDIT);
        Reasons.check(reason);
        var charge = locked(id);
        second.require(Right.CREDIT, charge.total());
        ledger.cancel(charge, reason, today.date());
        journal.record(AuditEvent.CHARGE_WAIVED, id, Details.none().with(Fact.AMOUNT, charge.total()));
    }

    /** Gives up what is still open of it. */
    @Transactional
    public void writeOff(UUID id, String reason) {
        access.requireToAsk(Right.WRITE_OFF);
        Reasons.check(reason);
        var charge = locked(id);
        var open = charge.open();
        second.require(Right.WRITE_OFF, open);
        ledger.writeOff(charge, reason, today.date());
        journal.record(AuditEvent.CHARGE_WRITTEN_OFF, id, Details.none().with(Fact.AMOUNT, open));
    }

    private Debt locked(UUID id) {
        return debts.charges(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }
}
