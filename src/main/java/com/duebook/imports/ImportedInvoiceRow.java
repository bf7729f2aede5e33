package com.duebook.imports;

import com.duebook.customers.Address;
import com.duebook.customers.CustomerDetails;
import com.duebook.imports.Parties.Party;
import com.duebook.imports.life.Became;
import com.duebook.imports.life.DueFrom;
import com.duebook.imports.life.ItemFacts;
import com.duebook.imports.life.ItemKind;
import com.duebook.imports.life.ItemLife;
import com.duebook.imports.life.LifeRules;
import com.duebook.money.Money;
import com.duebook.receivables.InvoiceState;
import com.duebook.receivables.LineDetails;
import com.duebook.receivables.takeover.ImportedPayments.ImportedPayment;
import com.duebook.receivables.takeover.ImportedPayments.Recorded;
import com.duebook.receivables.takeover.IssuedInvoice;
import com.duebook.receivables.takeover.KnownInvoice;
import com.duebook.receivables.takeover.TakeoverOutcome;
import com.duebook.receivables.takeover.UnappliedCredit;
import com.duebook.tenancy.TenantProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One good invoice, credit note or payment. Of the customer's reference and name at least one is given.
 *
 * @param facts what the file says of it
 * @param refunded what was given back of a payment; nothing of all else
 * @param dueFrom null where the file has a due date
 * @param otherEmails that its cell has besides, parted by commas
 * @param saysOpen whether the file has a figure of what is open or paid
 */
record ImportedInvoiceRow(
        String number, @Nullable String reference, @Nullable String name, @Nullable String email, @Nullable String otherEmails,
        @Nullable String country,
        ItemKind kind, ItemFacts facts, ItemLife life, Money refunded, LocalDate issuedOn, LocalDate dueOn, @Nullable DueFrom dueFrom,
        boolean saysOpen,
        boolean disputed, List<LineDetails> lines) implements ImportedItem {

    ImportedInvoiceRow {
        lines = List.copyOf(lines);
    }

    /** Due by the terms of its customer, who was not known when it was read, where its row says nothing. */
    ImportedInvoiceRow by(CustomerDetails customer) {
        if (dueFrom != DueFrom.WORKSPACE) {
            return this;
        }
        var due = facts.dueOn(issuedOn.plusDays(customer.termsDays()));
        return new ImportedInvoiceRow(number, reference, name, email, otherEmails, country, kind, due, LifeRules.life(due), refunded,
                issuedOn, due.dueOn(),
                DueFrom.CUSTOMER, saysOpen, disputed, lines);
    }

    Party party() {
        return new Party(reference, name);
    }

    /** Of a customer that is not here yet. */
    CustomerDetails customer(TenantProfile workspace) {
        return new CustomerDetails(name == null ? String.valueOf(reference) : name, reference, email, null, null,
                life.total().currency(), workspace.termsDays(), null, null, null, otherEmails,
                new Address(null, null, null, null, country), Address.UNKNOWN, Set.of());
    }

    /** Of a payment or credit note, what is still the customer's. */
    Money left() {
        return life.open().minus(refunded);
    }

    /** Equal for rows that mean the same; of an invoice whose number is there twice this tells whether it is a mistake. */
    List<Object> figures() {
        return List.of(kind, party().key(), life, issuedOn, dueOn);
    }

    IssuedInvoice issued(UUID customer) {
        return new IssuedInvoice(customer, number, life.total().currency(), issuedOn, dueOn, lines, disputed, outcome());
    }

    private TakeoverOutcome outcome() {
        return switch (life.became()) {
            case OPEN -> life.open().equals(life.total()) ? TakeoverOutcome.OPEN : settledInPart();
            case PAID, CREDITED, WRITTEN_OFF, PARTLY_PAID -> settledInPart();
            case VOID -> TakeoverOutcome.VOID;
            case CREDIT_NOTE, CREDIT, DRAFT, APPLIED, VOID_CREDIT, NOT_COME -> throw new IllegalStateException("no invoice: " + this);
        };
    }

    private TakeoverOutcome settledInPart() {
        var rest = life.writtenOff().isPositive() ? TakeoverOutcome.Rest.WRITTEN_OFF : TakeoverOutcome.Rest.OPEN;
        return new TakeoverOutcome(rest, life.paid(), life.credited(), life.settledOn());
    }

    UnappliedCredit credit(UUID customer) {
        var itsKind = kind == ItemKind.PAYMENT ? UnappliedCredit.Kind.PAYMENT : UnappliedCredit.Kind.CREDIT_NOTE;
        return new UnappliedCredit(customer, itsKind, number, life.total(), left(), refunded, issuedOn, lines.getFirst().text());
    }

    /** Whether what has this number here is this, as far as the file says. What was paid here since is no other invoice. */
    boolean is(KnownInvoice known, @Nullable UUID customer) {
        return known.customer().equals(customer) && known.total().equals(life.total())
                && known.issuedOn().equals(issuedOn)
                && (dueFrom == DueFrom.CUSTOMER || dueFrom == DueFrom.WORKSPACE || kind != ItemKind.INVOICE || known.dueOn().equals(dueOn))
                && (known.state() == InvoiceState.CREDIT) == (kind == ItemKind.CREDIT_NOTE)
                && (known.state() == InvoiceState.VOID) == (life.became() == Became.VOID)
                && (kind != ItemKind.INVOICE || !tellsOpen() || known.open().equals(life.open()));
    }

    boolean is(ImportedPayment known, @Nullable UUID customer) {
        return known.customer().equals(customer) && known.amount().equals(life.open()) && known.receivedOn().equals(issuedOn);
    }

    /** Whether a payment that is here seems to be this one: of the same customer, day and amount, without another reference. */
    boolean isLike(Recorded known, @Nullable UUID customer) {
        return known.customer().equals(customer) && known.receivedOn().equals(issuedOn)
                && (known.amount().equals(life.total()) || known.amount().equals(life.open()))
                && (number.isEmpty() || known.reference().isEmpty() || number.equals(known.reference()));
    }

    private boolean tellsOpen() {
        return saysOpen || life.became() == Became.PAID || life.became() == Became.CREDITED || life.became() == Became.WRITTEN_OFF;
    }
}
